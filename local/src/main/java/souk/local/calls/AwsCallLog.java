package souk.local.calls;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Notes each kind of call once, on its way to a stand-in. Thread-safe. */
public final class AwsCallLog {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SIGNED_BY = Pattern.compile("Credential=(\\w+)(?:/|%2F)");

    private final Set<AwsCall> calls = ConcurrentHashMap.newKeySet();

    /** What was called so far. */
    public Set<AwsCall> calls() {
        return Set.copyOf(calls);
    }

    /** The same stand-in, with this book in front of it. */
    public Handler before(Handler standIn) {
        return new Noting(standIn);
    }

    private void note(Request request, ByteBuffer body) throws IOException {
        var headers = request.getHeaders();
        var target = Optional.ofNullable(headers.get("X-Amz-Target"));
        var caller = signedBy(headers.get("Authorization"));
        if (target.isPresent() && caller.isPresent()) {
            var json = JSON.readTree(StandardCharsets.UTF_8.decode(body).toString());
            calls.addAll(CallReading.of(caller.get(), target.get(), json));
        } else if (target.isEmpty()) {
            // An address that was signed for somebody else to use names its signer in itself.
            var query = Optional.ofNullable(request.getHttpURI().getQuery()).orElse("");
            if (request.getHttpURI().getPath().startsWith(MailReading.PATH)) {
                var json = JSON.readTree(StandardCharsets.UTF_8.decode(body).toString());
                caller.ifPresent(name -> calls.addAll(MailReading.of(name, json)));
                return;
            }
            caller.or(() -> signedBy(query))
                    .ifPresent(name -> calls.addAll(ObjectReading.of(name, request, query)));
        }
    }

    private static Optional<String> signedBy(@Nullable String text) {
        var found = SIGNED_BY.matcher(text == null ? "" : text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private final class Noting extends Handler.Wrapper {
        Noting(Handler standIn) {
            super(standIn);
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback)
                throws Exception {
            var body = Content.Source.asByteBuffer(request);
            note(request, body.duplicate());
            return super.handle(new Again(request, body), response, callback);
        }
    }

    /** A request whose body was read and is to be read again. */
    private static final class Again extends Request.Wrapper {
        private final Content.Source body;

        Again(Request request, ByteBuffer body) {
            super(request);
            this.body = Content.Source.from(body);
        }

        @Override
        public Content.Chunk read() {
            return body.read();
        }

        @Override
        public void demand(Runnable callback) {
            body.demand(callback);
        }

        @Override
        public void fail(Throwable failure) {
            body.fail(failure);
        }
    }
}

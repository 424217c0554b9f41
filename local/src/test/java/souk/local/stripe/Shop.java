package souk.local.stripe;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import souk.local.net.LoopbackServer;

/** A shop that keeps the webhooks it gets and answers as it was told. */
final class Shop implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    record Post(String body, String signature) {}

    private final LoopbackServer server = LoopbackServer.bind(0, "a shop", "PORT");
    private final List<Post> posts = new CopyOnWriteArrayList<>();
    private final Deque<Integer> answers = new ArrayDeque<>();

    Shop() {
        server.start(
                new Handler.Abstract() {
                    @Override
                    public boolean handle(Request request, Response response, Callback callback)
                            throws Exception {
                        var body = Content.Source.asString(request, StandardCharsets.UTF_8);
                        var signature = request.getHeaders().get("Stripe-Signature");
                        response.setStatus(nextAnswer());
                        posts.add(new Post(body, signature));
                        response.write(true, ByteBuffer.allocate(0), callback);
                        return true;
                    }
                });
    }

    URI address() {
        return URI.create("http://127.0.0.1:%d/api/webhooks/stripe".formatted(server.port()));
    }

    /** Answers these, one after the other; the last one for good. */
    synchronized void answer(Integer... statuses) {
        answers.clear();
        answers.addAll(List.of(statuses));
    }

    private synchronized int nextAnswer() {
        return answers.size() > 1 ? answers.remove() : answers.element();
    }

    List<Post> posts() {
        return List.copyOf(posts);
    }

    /** Waits for so many webhooks. */
    void await(int count) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (posts.size() < count) {
            if (System.nanoTime() > end) {
                throw new AssertionError("%d webhooks came, not %d".formatted(posts.size(), count));
            }
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        server.close();
    }
}

package souk.local.mail;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import souk.local.net.BadSignature;
import souk.local.net.SignedRequest;

/**
 * SES's API below {@code /v2/}: SendEmail, signed, in the REST protocol of AWS. Thread-safe.
 *
 * @see <a href="https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html">AWS REST JSON
 *     1</a>
 */
final class SesCalls extends Handler.Abstract {
    private static final String SEND_EMAIL = "POST /v2/email/outbound-emails";
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .build();

    /** Takes a mail, with what is to go wrong with it. */
    interface Sending {
        void send(SentMail mail, Set<MailFault> faults);
    }

    private final Clock clock;
    private final SendEmailReading reading;
    private final SendingRate rate;
    private final MailFaults faults;
    private final Sending sending;

    SesCalls(MailSettings settings, MailFaults faults, Sending sending) {
        this.clock = settings.clock();
        this.reading = new SendEmailReading(settings);
        this.rate = new SendingRate(settings.perSecond(), clock.instant());
        this.faults = faults;
        this.sending = sending;
    }

    private record Answer(int status, String type, String body, boolean lost) {
        static Answer of(SesRefusal no) {
            var body = JSON.createObjectNode().put("message", no.getMessage());
            return new Answer(no.status(), no.type(), body.toString(), false);
        }
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback)
            throws IOException {
        var path = request.getHttpURI().getPath();
        if (!path.startsWith("/v2/")) {
            return false;
        }
        var body = Content.Source.asInputStream(request).readAllBytes();
        Answer answer;
        try {
            answer = answer(request, request.getMethod() + " " + path, body);
        } catch (BadSignature bad) {
            answer = Answer.of(SesRefusal.of(bad));
        } catch (SesRefusal no) {
            answer = Answer.of(no);
        }
        write(request, response, callback, answer);
        return true;
    }

    private Answer answer(Request request, String call, byte[] body) {
        var signed = SignedRequest.verified(request);
        signed.requireFresh(clock.instant());
        signed.requirePayload(body);
        if (!signed.scope().endsWith("/ses/aws4_request")) {
            throw SesRefusal.mismatch();
        }
        if (!call.equals(SEND_EMAIL)) {
            throw new SesRefusal(404, "UnknownOperationException", "There is no " + call);
        }
        var id = "0107" + UUID.randomUUID().toString().replaceFirst("-", "") + "-000000";
        var mail = reading.read(tree(body), id, clock.instant());
        var wrong = faults.take(mail.to());
        if (wrong.contains(MailFault.THROTTLE) || !rate.take(clock.instant())) {
            throw SesRefusal.throttled();
        }
        if (wrong.contains(MailFault.SERVER_ERROR)) {
            throw SesRefusal.internal();
        }
        sending.send(mail, wrong);
        var answer = JSON.createObjectNode().put("MessageId", id).toString();
        return new Answer(200, "", answer, wrong.contains(MailFault.LOST_ANSWER));
    }

    private static JsonNode tree(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            throw new SesRefusal(400, "SerializationException", "The body is no JSON.");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(
            Request request, Response response, Callback callback, Answer answer) {
        var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        response.setStatus(answer.status());
        response.getHeaders().put("Content-Type", "application/json");
        response.getHeaders().put("x-amzn-RequestId", UUID.randomUUID().toString());
        if (!answer.type().isEmpty()) {
            response.getHeaders().put("x-amzn-ErrorType", answer.type());
        }
        if (answer.lost()) {
            end(request, response, callback, bytes.length);
        } else {
            response.write(true, ByteBuffer.wrap(bytes), callback);
        }
    }

    /** The connection ends within the first bytes of the answer. */
    private static void end(Request request, Response response, Callback callback, int length) {
        response.getHeaders().put("Content-Length", length);
        response.write(
                false,
                ByteBuffer.wrap(new byte[] {'{'}),
                Callback.from(
                        () -> {
                            request.getConnectionMetaData().getConnection().getEndPoint().close();
                            callback.succeeded();
                        },
                        callback::failed));
    }
}

package souk.local.mail;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/**
 * What scripts ask for below {@code /test/}: faults, and which addresses are suppressed. Fields are
 * in the query; no key is needed.
 */
final class MailScript extends Handler.Abstract {
    private final Inbox inbox;
    private final MailFaults faults;

    MailScript(Inbox inbox, MailFaults faults) {
        this.inbox = inbox;
        this.faults = faults;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback)
            throws IOException {
        var path = request.getHttpURI().getPath();
        if (!path.startsWith("/test/")) {
            return false;
        }
        var answer = "{}";
        try {
            run(request.getMethod() + " " + path, Request.extractQueryParameters(request));
        } catch (SesRefusal no) {
            response.setStatus(no.status());
            answer = "{\"message\":\"%s\"}".formatted(no.getMessage());
        }
        response.getHeaders().put("Content-Type", "application/json");
        response.write(true, ByteBuffer.wrap(answer.getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }

    private void run(String call, Fields query) {
        switch (call) {
            case "POST /test/faults" -> {
                only(query, "fault", "to", "after", "times");
                var fault =
                        MailFault.named(required(query, "fault"))
                                .orElseThrow(() -> SesRefusal.badRequest("There is no such fault"));
                faults.add(
                        fault,
                        Optional.ofNullable(query.getValue("to")),
                        number(query, "after", 0),
                        Math.max(1, number(query, "times", 1)));
            }
            case "DELETE /test/faults" -> faults.clear();
            case "DELETE /test/messages" -> inbox.clear();
            case "POST /test/suppressed" -> inbox.suppress(required(query, "to"));
            case "DELETE /test/suppressed" -> inbox.unsuppress(required(query, "to"));
            default -> throw new SesRefusal(404, "NotFoundException", "There is no such call");
        }
    }

    private static void only(Fields query, String... known) {
        if (!List.of(known).containsAll(query.getNames())) {
            throw SesRefusal.badRequest("Only these fields: " + String.join(", ", known));
        }
    }

    private static String required(Fields query, String name) {
        return Optional.ofNullable(query.getValue(name))
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> SesRefusal.badRequest(name + " is required"));
    }

    private static int number(Fields query, String name, int otherwise) {
        var text = Optional.ofNullable(query.getValue(name)).orElse(Integer.toString(otherwise));
        if (!text.matches("\\d{1,9}")) {
            throw SesRefusal.badRequest(name + " must be a number");
        }
        return Integer.parseInt(text);
    }
}

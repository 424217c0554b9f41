package souk.local.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.jspecify.annotations.Nullable;

/**
 * What people and scripts read: a page at {@code /}, and {@code GET /messages?to=&limit=} as JSON,
 * newest first. The HTML of a mail has an address of its own and can do nothing there. Thread-safe.
 */
final class InboxPages extends Handler.Abstract {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern HTML = Pattern.compile("/messages/([A-Za-z0-9-]+)\\.html");
    private static final Pattern DARK =
            Pattern.compile("@media\\s*\\(\\s*prefers-color-scheme\\s*:\\s*dark\\s*\\)");

    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");

    private static final String PAGE_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; connect-src 'self';"
                    + " frame-src 'self'; frame-ancestors 'none'";

    /** Nothing is loaded and nothing runs; links open beside it. */
    private static final String MAIL_POLICY =
            "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src"
                    + " 'unsafe-inline'; frame-ancestors 'self'";

    private final Inbox inbox;

    InboxPages(Inbox inbox) {
        this.inbox = inbox;
    }

    private record Page(String type, String policy, String content) {}

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (!request.getMethod().equals("GET")) {
            return false;
        }
        var page = page(request);
        page.ifPresent(
                found -> {
                    var headers = response.getHeaders();
                    headers.put("Content-Type", found.type() + "; charset=utf-8");
                    headers.put("Content-Security-Policy", found.policy());
                    headers.put("Cache-Control", "no-store");
                    headers.put("X-Content-Type-Options", "nosniff");
                    var bytes = found.content().getBytes(StandardCharsets.UTF_8);
                    response.write(true, ByteBuffer.wrap(bytes), callback);
                });
        return page.isPresent();
    }

    private Optional<Page> page(Request request) {
        var path = request.getHttpURI().getPath();
        var query = Request.extractQueryParameters(request);
        return switch (path) {
            case "/" -> Optional.of(new Page("text/html", PAGE_POLICY, read("inbox.html")));
            case "/inbox.js" ->
                    Optional.of(new Page("text/javascript", PAGE_POLICY, read("inbox.js")));
            case "/messages" ->
                    Optional.of(new Page("application/json", PAGE_POLICY, messages(query)));
            default -> {
                var mail = HTML.matcher(path);
                yield mail.matches()
                        ? inbox.find(mail.group(1))
                                .map(found -> html(found, query.getValue("look")))
                        : Optional.empty();
            }
        };
    }

    private String messages(Fields query) {
        List<SentMail> mails =
                Optional.ofNullable(query.getValue("to")).map(inbox::to).orElseGet(inbox::all);
        var limit = Optional.ofNullable(query.getValue("limit")).filter(DIGITS.asMatchPredicate());
        var list = JSON.createObjectNode();
        var items = list.putArray("items");
        mails.stream()
                .limit(limit.map(Long::parseLong).orElse(Long.MAX_VALUE))
                .map(InboxPages::shape)
                .forEach(items::add);
        return list.toString();
    }

    private static ObjectNode shape(SentMail mail) {
        var shape =
                JSON.createObjectNode()
                        .put("id", mail.id())
                        .put("to", mail.to())
                        .put("subject", mail.subject())
                        .put("text", mail.text())
                        .put("html", mail.html())
                        .put("at", mail.at().toString());
        var headers = shape.putObject("headers");
        mail.headers().forEach(headers::put);
        return shape;
    }

    /** As somebody sees it whose system is light or dark; else as the reader's own system is. */
    private static Page html(SentMail mail, @Nullable String look) {
        var media =
                switch (look == null ? "" : look) {
                    case "dark" -> "@media all";
                    case "light" -> "@media not all";
                    default -> "@media (prefers-color-scheme:dark)";
                };
        var html = DARK.matcher(mail.html()).replaceAll(media);
        return new Page(
                "text/html",
                MAIL_POLICY,
                html.replaceFirst("<head>", "<head><base target=\"_blank\">"));
    }

    private static String read(String name) {
        try (var file = InboxPages.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package souk.local.identity;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.util.Map;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import okhttp3.Headers;

/** The kinds of answer the endpoints give. None may be cached. */
final class Answers {
    private Answers() {}

    static OAuth2HttpResponse json(int status, Map<String, Object> body) {
        return answer(status, "application/json", JSONObjectUtils.toJSONString(body));
    }

    static OAuth2HttpResponse html(int status, String page) {
        return answer(status, "text/html;charset=utf-8", page);
    }

    static OAuth2HttpResponse empty(int status) {
        return new OAuth2HttpResponse(Headers.of("Cache-Control", "no-store"), status, "", null);
    }

    static OAuth2HttpResponse redirect(URI to) {
        return new OAuth2HttpResponse(
                Headers.of("Location", to.toString(), "Cache-Control", "no-store"), 302, "", null);
    }

    private static OAuth2HttpResponse answer(int status, String type, String body) {
        return new OAuth2HttpResponse(
                Headers.of("Content-Type", type, "Cache-Control", "no-store"), status, body, null);
    }
}

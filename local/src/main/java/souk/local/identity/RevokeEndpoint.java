package souk.local.identity;

import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import java.text.ParseException;
import kotlin.jvm.functions.Function1;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import souk.local.template.ClientDefinition;
import souk.local.template.LocalAddresses;

/**
 * The revocation endpoint: ends a refresh token. As at Cognito, only refresh tokens are taken, the
 * client names itself, and it must be one that may revoke. Thread-safe.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7009#section-2">RFC 7009: token revocation</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/cognito/latest/developerguide/revocation-endpoint.html">
 *     Cognito: the token revocation endpoint</a>
 */
record RevokeEndpoint(RefreshTokens refreshTokens, ClientDefinition client)
        implements Function1<OAuth2HttpRequest, OAuth2HttpResponse> {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final ErrorObject UNSUPPORTED_TOKEN_TYPE =
            new ErrorObject("unsupported_token_type", "only refresh tokens are revoked");

    @Override
    public OAuth2HttpResponse invoke(OAuth2HttpRequest http) {
        var type = http.getHeaders().get("Content-Type");
        if (type == null || !type.startsWith(FORM)) {
            return refusal(400, OAuth2Error.INVALID_REQUEST);
        }
        var form = http.getFormParameters();
        if (!LocalAddresses.CLIENT.equals(form.get("client_id"))) {
            return refusal(401, OAuth2Error.INVALID_CLIENT);
        }
        var token = form.get("token");
        if (token == null || token.isEmpty() || !client.revokes()) {
            return refusal(400, OAuth2Error.INVALID_REQUEST);
        }
        if (isJwt(token)) {
            return refusal(400, UNSUPPORTED_TOKEN_TYPE);
        }
        refreshTokens.revoke(token);
        return Answers.empty(200);
    }

    /** Access and ID tokens are; refresh tokens are opaque. */
    private static boolean isJwt(String token) {
        try {
            JWTParser.parse(token);
            return true;
        } catch (ParseException _) {
            return false;
        }
    }

    private static OAuth2HttpResponse refusal(int status, ErrorObject error) {
        return Answers.json(status, error.toJSONObject());
    }
}

package souk.local.identity;

import com.nimbusds.oauth2.sdk.AuthorizationErrorResponse;
import com.nimbusds.oauth2.sdk.AuthorizationRequest;
import com.nimbusds.oauth2.sdk.AuthorizationSuccessResponse;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseMode;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import java.time.Instant;
import java.util.Optional;
import kotlin.jvm.functions.Function1;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import souk.local.template.ClientDefinition;
import souk.local.template.LocalAddresses;

/**
 * The authorization endpoint: a page to sign in on, and the way back with a code. A proof key of
 * method S256 is a must. Thread-safe.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6749#section-4.1">RFC 6749: authorization code
 *     grant</a>
 */
final class AuthorizeEndpoint implements Function1<OAuth2HttpRequest, OAuth2HttpResponse> {
    private final Codes codes;
    private final ClientDefinition client;
    private final Users users;

    AuthorizeEndpoint(Codes codes, ClientDefinition client, Users users) {
        this.codes = codes;
        this.client = client;
        this.users = users;
    }

    @Override
    public OAuth2HttpResponse invoke(OAuth2HttpRequest http) {
        try {
            // As it came: the library's other address has its query decoded once.
            var request = AuthorizationRequest.parse(http.getOriginalUrl().uri());
            // Nothing may be sent to an address that is not known to be the client's.
            if (!LocalAddresses.CLIENT.equals(request.getClientID().getValue())) {
                return Answers.html(400, LoginPage.problem("The client is unknown."));
            }
            if (request.getRedirectionURI() == null
                    || !client.callbacks().contains(request.getRedirectionURI().toString())) {
                return Answers.html(
                        400,
                        LoginPage.problem(
                                "The template's client does not name this redirect_uri."));
            }
            var refusal = refusal(request);
            if (refusal.isPresent()) {
                return back(request, refusal.get());
            }
            return http.getMethod().equals("POST")
                    ? signIn(request, http)
                    : Answers.html(200, LoginPage.of(false));
        } catch (ParseException _) {
            return Answers.html(400, LoginPage.problem("This is not a sign-in request."));
        }
    }

    private static Optional<ErrorObject> refusal(AuthorizationRequest request) {
        if (!request.getResponseType().impliesCodeFlow()) {
            return Optional.of(OAuth2Error.UNSUPPORTED_RESPONSE_TYPE);
        }
        if (request.getCodeChallenge() == null
                || !CodeChallengeMethod.S256.equals(request.getCodeChallengeMethod())) {
            return Optional.of(
                    OAuth2Error.INVALID_REQUEST.setDescription(
                            "code_challenge of method S256 is missing"));
        }
        return Optional.empty();
    }

    private static OAuth2HttpResponse back(AuthorizationRequest request, ErrorObject error) {
        return Answers.redirect(
                new AuthorizationErrorResponse(
                                request.getRedirectionURI(),
                                error,
                                request.getState(),
                                ResponseMode.QUERY)
                        .toURI());
    }

    private OAuth2HttpResponse signIn(AuthorizationRequest request, OAuth2HttpRequest http) {
        var form = http.getFormParameters();
        var user = Optional.ofNullable(form.get("username")).flatMap(users::named);
        if (user.isEmpty() || !DemoUser.PASSWORD.equals(form.get("password"))) {
            return Answers.html(401, LoginPage.of(true));
        }
        var asked =
                request.getScope() == null ? client.scopes() : request.getScope().toStringList();
        var grant =
                new Grant(
                        user.get(),
                        asked.stream().filter(client.scopes()::contains).toList(),
                        Optional.ofNullable(request.getCustomParameter("nonce"))
                                .map(values -> values.getFirst()),
                        Instant.now());
        var code = codes.issue(grant, request.getRedirectionURI(), request.getCodeChallenge());
        return Answers.redirect(
                new AuthorizationSuccessResponse(
                                request.getRedirectionURI(),
                                code,
                                null,
                                request.getState(),
                                ResponseMode.QUERY)
                        .toURI());
    }
}

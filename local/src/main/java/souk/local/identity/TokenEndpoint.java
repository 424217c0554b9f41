package souk.local.identity;

import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResourceOwnerPasswordCredentialsGrant;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kotlin.jvm.functions.Function1;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import org.jspecify.annotations.Nullable;
import souk.local.template.LocalAddresses;

/**
 * The token endpoint: an authorization code with its proof key, a refresh token, or a demo user's
 * password.
 *
 * <p>The library's own gives tokens to whoever asks. Thread-safe.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6749#section-5">RFC 6749: issuing an access
 *     token</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7636#section-4.6">RFC 7636: server verifies
 *     code_verifier</a>
 */
final class TokenEndpoint implements Function1<OAuth2HttpRequest, OAuth2HttpResponse> {
    private final Codes codes;
    private final RefreshTokens refreshTokens;
    private final Tokens tokens;
    private final List<String> scopes;
    private final Users users;

    /**
     * @param scopes what may be asked for
     * @param users who can sign in
     */
    TokenEndpoint(
            Codes codes,
            RefreshTokens refreshTokens,
            Tokens tokens,
            List<String> scopes,
            Users users) {
        this.codes = codes;
        this.refreshTokens = refreshTokens;
        this.tokens = tokens;
        this.scopes = scopes;
        this.users = users;
    }

    @Override
    public OAuth2HttpResponse invoke(OAuth2HttpRequest http) {
        try {
            var request = TokenRequest.parse(http.asNimbusHTTPRequest());
            if (!LocalAddresses.CLIENT.equals(client(request))) {
                return refusal(OAuth2Error.INVALID_CLIENT);
            }
            return switch (request.getAuthorizationGrant()) {
                case ResourceOwnerPasswordCredentialsGrant password ->
                        byPassword(password, request.getScope());
                case AuthorizationCodeGrant code -> byCode(code);
                case RefreshTokenGrant refresh -> byRefreshToken(refresh);
                default -> refusal(OAuth2Error.UNSUPPORTED_GRANT_TYPE);
            };
        } catch (ParseException e) {
            return refusal(
                    e.getErrorObject() == null ? OAuth2Error.INVALID_REQUEST : e.getErrorObject());
        } catch (IllegalArgumentException _) {
            return refusal(OAuth2Error.INVALID_REQUEST);
        }
    }

    private static @Nullable String client(TokenRequest request) {
        // A public client names itself; one that authenticates has a secret, and ours has none.
        return request.getClientID() == null ? null : request.getClientID().getValue();
    }

    private OAuth2HttpResponse byPassword(
            ResourceOwnerPasswordCredentialsGrant grant, @Nullable Scope scope) {
        return users.named(grant.getUsername())
                .filter(_ -> DemoUser.PASSWORD.equals(grant.getPassword().getValue()))
                .map(
                        user ->
                                tokens.answer(
                                        new Grant(
                                                user,
                                                known(scope),
                                                Optional.empty(),
                                                Instant.now()),
                                        Optional.empty()))
                .orElseGet(() -> refusal(OAuth2Error.INVALID_GRANT));
    }

    private List<String> known(@Nullable Scope scope) {
        return scope == null
                ? List.of()
                : scope.toStringList().stream().filter(scopes::contains).toList();
    }

    private OAuth2HttpResponse byCode(AuthorizationCodeGrant grant) {
        return codes.redeem(grant.getAuthorizationCode())
                .filter(pending -> pending.redirect().equals(grant.getRedirectionURI()))
                .filter(pending -> grant.getCodeVerifier() != null)
                .filter(
                        pending ->
                                CodeChallenge.compute(
                                                CodeChallengeMethod.S256, grant.getCodeVerifier())
                                        .equals(pending.challenge()))
                .map(
                        pending ->
                                tokens.answer(
                                        pending.grant(),
                                        Optional.of(refreshTokens.issue(pending.grant()))))
                .orElseGet(() -> refusal(OAuth2Error.INVALID_GRANT));
    }

    private OAuth2HttpResponse byRefreshToken(RefreshTokenGrant grant) {
        return refreshTokens
                .use(grant.getRefreshToken().getValue())
                .filter(renewed -> users.has(renewed.grant().user()))
                .map(renewed -> tokens.answer(renewed.grant(), renewed.next()))
                .orElseGet(() -> refusal(OAuth2Error.INVALID_GRANT));
    }

    private static OAuth2HttpResponse refusal(ErrorObject error) {
        // Cognito answers 400 to all of them.
        return Answers.json(400, error.toJSONObject());
    }
}

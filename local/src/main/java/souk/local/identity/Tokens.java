package souk.local.identity;

import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AccessTokenResponse;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import java.net.URI;
import java.text.ParseException;
import java.util.Optional;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import souk.local.template.LocalAddresses;

/** Makes the tokens a grant is worth. Thread-safe. */
final class Tokens {
    private final OAuth2TokenProvider provider;
    private final String key;
    private final URI issuer;

    /**
     * @param key the name of the key that signs
     */
    Tokens(OAuth2TokenProvider provider, String key, URI issuer) {
        this.provider = provider;
        this.key = key;
        this.issuer = issuer;
    }

    TokenDraft access(String subject, String scope) {
        return TokenDraft.access(
                provider, key, issuer.toString(), subject, LocalAddresses.CLIENT, scope);
    }

    TokenDraft id(String subject) {
        return TokenDraft.id(provider, key, issuer.toString(), subject, LocalAddresses.CLIENT);
    }

    /**
     * The token endpoint's answer: an access token, an ID token when {@code openid} was granted.
     */
    OAuth2HttpResponse answer(Grant grant, Optional<RefreshToken> refresh) {
        var user = grant.user();
        var signedIn = grant.signedIn().getEpochSecond();
        var access =
                new BearerAccessToken(
                        access(user.username(), grant.scope())
                                .claim("auth_time", signedIn)
                                .groups(user.groups())
                                .sign(),
                        TokenDraft.LIFE.toSeconds(),
                        Scope.parse(grant.scopes()));
        if (!grant.scopes().contains("openid")) {
            var tokens = new com.nimbusds.oauth2.sdk.token.Tokens(access, refresh.orElse(null));
            return Answers.json(200, new AccessTokenResponse(tokens).toJSONObject());
        }
        var id = id(user.username()).claim("auth_time", signedIn).groups(user.groups());
        grant.nonce().ifPresent(nonce -> id.claim("nonce", nonce));
        try {
            var tokens = new OIDCTokens(JWTParser.parse(id.sign()), access, refresh.orElse(null));
            return Answers.json(200, new OIDCTokenResponse(tokens).toJSONObject());
        } catch (ParseException e) {
            throw new IllegalStateException("our own token is one", e);
        }
    }
}

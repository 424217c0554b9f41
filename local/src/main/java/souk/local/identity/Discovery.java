package souk.local.identity;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.SubjectType;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.net.URI;
import java.util.List;
import kotlin.jvm.functions.Function1;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;

/**
 * The discovery document. The library's own promises more than is kept here.
 *
 * @see <a href="https://openid.net/specs/openid-connect-discovery-1_0.html">OpenID Connect
 *     Discovery</a>
 */
record Discovery(URI issuer, List<String> scopes)
        implements Function1<OAuth2HttpRequest, OAuth2HttpResponse> {
    @Override
    public OAuth2HttpResponse invoke(OAuth2HttpRequest http) {
        var metadata =
                new OIDCProviderMetadata(
                        new Issuer(issuer), List.of(SubjectType.PUBLIC), at("/jwks"));
        metadata.setAuthorizationEndpointURI(at("/authorize"));
        metadata.setTokenEndpointURI(at("/token"));
        metadata.setRevocationEndpointURI(at("/revoke"));
        metadata.setUserInfoEndpointURI(at("/userinfo"));
        metadata.setEndSessionEndpointURI(at("/endsession"));
        metadata.setScopes(Scope.parse(scopes));
        metadata.setResponseTypes(List.of(ResponseType.CODE));
        metadata.setGrantTypes(
                List.of(GrantType.AUTHORIZATION_CODE, GrantType.REFRESH_TOKEN, GrantType.PASSWORD));
        metadata.setCodeChallengeMethods(List.of(CodeChallengeMethod.S256));
        metadata.setTokenEndpointAuthMethods(List.of(ClientAuthenticationMethod.NONE));
        metadata.setRevocationEndpointAuthMethods(List.of(ClientAuthenticationMethod.NONE));
        metadata.setIDTokenJWSAlgs(List.of(JWSAlgorithm.RS256));
        return Answers.json(200, metadata.toJSONObject());
    }

    private URI at(String path) {
        return URI.create(issuer + path);
    }
}

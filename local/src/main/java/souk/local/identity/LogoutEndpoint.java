package souk.local.identity;

import java.net.URI;
import java.util.stream.Stream;
import kotlin.jvm.functions.Function1;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import souk.local.template.ClientDefinition;

/**
 * The end of a session: there is none to end here, as every sign-in asks again, so it only leads
 * back. It takes the parameter's name in OpenID Connect and in Cognito.
 */
record LogoutEndpoint(ClientDefinition client)
        implements Function1<OAuth2HttpRequest, OAuth2HttpResponse> {
    @Override
    public OAuth2HttpResponse invoke(OAuth2HttpRequest http) {
        var url = http.getUrl();
        return Stream.of("post_logout_redirect_uri", "logout_uri")
                .flatMap(name -> Stream.ofNullable(url.queryParameter(name)))
                .filter(client.logouts()::contains)
                .findFirst()
                .map(to -> Answers.redirect(URI.create(to)))
                .orElseGet(
                        () ->
                                Answers.html(
                                        400,
                                        LoginPage.problem(
                                                "The template's client does not name this address.")));
    }
}

package souk.local.identity;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.CorsInterceptor;
import no.nav.security.mock.oauth2.http.OAuth2HttpRouterKt;
import no.nav.security.mock.oauth2.http.Route;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import souk.local.net.LoopbackServer;
import souk.local.template.ClientDefinition;

/**
 * The OpenID Connect provider, and a mint of tokens for tests and tools. Thread-safe.
 *
 * <p>Keys, signatures, the key set and the user info are the library's; the endpoints that decide
 * who gets a token are ours, because the library's decide for everybody.
 */
public final class Identity implements AutoCloseable {
    /** The name of the user pool in the issuer's address, and of the key that signs. */
    private static final String POOL = "souk";

    /** The scope that every route of the shop asks for. */
    public static final String SHOP_SCOPE = "souk/shop";

    private final MockOAuth2Server server;
    private final URI issuer;
    private final Tokens tokens;
    private final Users users;

    private Identity(MockOAuth2Server server, URI issuer, Tokens tokens, Users users) {
        this.server = server;
        this.issuer = issuer;
        this.tokens = tokens;
        this.users = users;
    }

    /** The issuer of a provider on a port. */
    public static URI issuer(int port) {
        return URI.create("http://localhost:" + port + "/" + POOL);
    }

    /**
     * Starts the provider.
     *
     * @param server a server that is not started yet; it closes with the provider
     * @param client the template's client
     * @param users who can sign in
     * @param key the file of the signing key; a new key each time when empty
     */
    public static Identity start(
            LoopbackServer server, ClientDefinition client, Users users, Optional<Path> key) {
        var issuer = issuer(server.port());
        var provider = new OAuth2TokenProvider(new KeyProvider(List.of(SigningKey.at(key))));
        var tokens = new Tokens(provider, POOL, issuer);
        var codes = new Codes(Clock.systemUTC());
        var refreshTokens = new RefreshTokens(client, Clock.systemUTC());
        var known = new LinkedHashSet<>(client.scopes());
        known.add("openid");
        known.add(SHOP_SCOPE);
        var scopes = List.copyOf(known);
        var authorize = new AuthorizeEndpoint(codes, client, users);
        var endpoints =
                new Route.Builder()
                        .interceptors(new CorsInterceptor())
                        .attach(
                                OAuth2HttpRouterKt.get("/authorize", authorize),
                                OAuth2HttpRouterKt.post("/authorize", authorize),
                                OAuth2HttpRouterKt.post(
                                        "/token",
                                        new TokenEndpoint(
                                                codes, refreshTokens, tokens, scopes, users)),
                                OAuth2HttpRouterKt.post(
                                        "/revoke", new RevokeEndpoint(refreshTokens, client)),
                                OAuth2HttpRouterKt.get("/endsession", new LogoutEndpoint(client)),
                                OAuth2HttpRouterKt.get(
                                        "/.well-known/openid-configuration",
                                        new Discovery(issuer, scopes)))
                        .build();
        var transport = new JettyTransport(server, issuer);
        var config = new OAuth2Config(false, null, null, false, provider, Set.of(), transport);
        var library = new MockOAuth2Server(config, endpoints);
        library.start(InetAddress.getLoopbackAddress(), server.port());
        return new Identity(library, issuer, tokens, users);
    }

    public URI issuer() {
        return issuer;
    }

    /** An access token as the password grant gives it, for any subject. */
    public String accessToken(String subject, List<String> groups) {
        return access(subject).groups(groups).sign();
    }

    /** An access token to change before it is signed. */
    public TokenDraft access(String subject) {
        users.cameIn(subject);
        return tokens.access(subject, "openid " + SHOP_SCOPE);
    }

    /** An ID token to change before it is signed. */
    public TokenDraft id(String subject) {
        return tokens.id(subject);
    }

    @Override
    public void close() {
        server.shutdown();
    }
}

package souk.local.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.text.ParseException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The public keys of an issuer, found through its discovery document when they are first needed,
 * and then kept.
 */
final class IssuerKeys {
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.RS384, JWSAlgorithm.RS512);

    private final String issuer;
    private final DefaultResourceRetriever retriever = new DefaultResourceRetriever(15_000, 15_000);
    private @Nullable DefaultJWTProcessor<SecurityContext> processor;

    IssuerKeys(String issuer) {
        this.issuer = issuer;
    }

    /**
     * The claims of a token that one of the issuer's keys has signed; nothing is said of what they
     * claim.
     *
     * @throws BadJOSEException if none of them has
     */
    JWTClaimsSet verified(SignedJWT token) throws BadJOSEException, JOSEException {
        if (token.getHeader().getKeyID() == null) {
            throw new BadJOSEException("a token names its key");
        }
        return processor().process(token, null);
    }

    private synchronized DefaultJWTProcessor<SecurityContext> processor() {
        if (processor == null) {
            var made = new DefaultJWTProcessor<SecurityContext>();
            made.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys()));
            made.setJWTClaimsSetVerifier((_, _) -> {});
            processor = made;
        }
        return processor;
    }

    private JWKSource<SecurityContext> keys() {
        try {
            var discovery = URI.create(issuer + "/.well-known/openid-configuration").toURL();
            var document =
                    JSONObjectUtils.parse(retriever.retrieveResource(discovery).getContent());
            var address = URI.create(String.valueOf(document.get("jwks_uri"))).toURL();
            // A token with a made-up key id must not keep the next good one waiting.
            return JWKSourceBuilder.<SecurityContext>create(address, retriever)
                    .rateLimited(false)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException("the issuer " + issuer + " does not answer", e);
        } catch (ParseException e) {
            throw new IllegalStateException(
                    "the issuer " + issuer + " has no discovery document", e);
        }
    }
}

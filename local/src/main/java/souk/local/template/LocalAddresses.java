package souk.local.template;

import java.net.URI;
import java.util.Map;

/**
 * What the template meets on this machine.
 *
 * @param gateway where the API and the storefront answer, without a slash at the end
 * @param issuer the identity provider's issuer, which stands in for a Cognito user pool's
 * @param region the AWS region to seem to be in
 * @param parameters values for the template's parameters; the others keep their defaults
 */
public record LocalAddresses(
        URI gateway, URI issuer, String region, Map<String, String> parameters) {
    /** The client that every user pool client of the template is, locally. */
    public static final String CLIENT = "souk-local";

    public static final String ACCOUNT = "000000000000";

    public LocalAddresses {
        parameters = Map.copyOf(parameters);
    }
}

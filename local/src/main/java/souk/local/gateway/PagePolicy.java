package souk.local.gateway;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What pages may use: what the template and the export say, and this machine's stand-ins beside it.
 *
 * @param stripe where the stand-in's script comes from and is answered; none while Stripe's own is
 *     loaded
 * @param services what else pages call here
 */
public record PagePolicy(Optional<URI> stripe, List<URI> services) {
    private static final String HEADER = "content-security-policy";

    /** The beginning of the policy that the storefront's build writes into each page. */
    private static final String OWN = "content=\"script-src 'self'";

    public PagePolicy {
        services = List.copyOf(services);
    }

    /** The template's headers, with the stand-ins let in. */
    Map<String, String> headers(Map<String, String> template) {
        var headers = new LinkedHashMap<>(template);
        headers.computeIfPresent(
                HEADER,
                (_, policy) ->
                        Arrays.stream(policy.split(";"))
                                .map(String::strip)
                                .map(this::opened)
                                .collect(Collectors.joining("; ")));
        return headers;
    }

    /** An exported page, whose own policy lets in the stand-in's script. */
    String page(String html) {
        return stripe.map(address -> html.replace(OWN, OWN + " " + origin(address))).orElse(html);
    }

    private String opened(String directive) {
        var more =
                switch (directive.split(" ", 2)[0]) {
                    case "script-src" -> stripe.stream();
                    case "connect-src" -> Stream.concat(stripe.stream(), services.stream());
                    default -> Stream.<URI>empty();
                };
        return more.map(PagePolicy::origin)
                .collect(Collectors.joining(" ", directive + " ", ""))
                .strip();
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }
}

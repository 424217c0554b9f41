package souk.local.template;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The headers that the distribution adds to every call of the API, by their names in lower case: by
 * them functions know that a call came through it.
 */
final class EdgeHeaders {
    private EdgeHeaders() {}

    /** None when the template has no distribution, or it adds none. */
    static Map<String, String> read(Resources resources) {
        var headers = new LinkedHashMap<String, String>();
        resources.ofType("AWS::CloudFront::Distribution", "").values().stream()
                .findFirst()
                .flatMap(distribution -> distribution.section("DistributionConfig"))
                .ifPresent(
                        config ->
                                config.sections("Origins").stream()
                                        .flatMap(
                                                origin ->
                                                        origin
                                                                .sections("OriginCustomHeaders")
                                                                .stream())
                                        .forEach(
                                                header ->
                                                        headers.put(
                                                                header.needText("HeaderName")
                                                                        .toLowerCase(Locale.ROOT),
                                                                header.needText("HeaderValue"))));
        return headers;
    }
}

package souk.local.template;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The headers that the distribution puts on every page of the storefront, by their names in lower
 * case. {@code Strict-Transport-Security} is left out: no page has TLS here.
 */
final class PageHeaders {
    private static final String POLICY = "AWS::CloudFront::ResponseHeadersPolicy";

    private PageHeaders() {}

    /** None when the template has no distribution. */
    static Map<String, String> read(Resources resources) {
        var headers = new LinkedHashMap<String, String>();
        var policies = resources.ofType(POLICY, "");
        resources.ofType("AWS::CloudFront::Distribution", "").values().stream()
                .findFirst()
                .flatMap(distribution -> distribution.section("DistributionConfig"))
                .flatMap(config -> config.section("DefaultCacheBehavior"))
                .flatMap(behaviour -> behaviour.text("ResponseHeadersPolicyId"))
                .map(policies::get)
                .flatMap(policy -> policy.section("ResponseHeadersPolicyConfig"))
                .ifPresent(policy -> read(policy, headers));
        return headers;
    }

    private static void read(Section policy, Map<String, String> headers) {
        var named = policy.namedSections("SecurityHeadersConfig");
        named.forEach(
                (name, section) -> {
                    switch (name) {
                        case "ContentSecurityPolicy" ->
                                headers.put("content-security-policy", section.needText(name));
                        case "ContentTypeOptions" ->
                                headers.put("x-content-type-options", "nosniff");
                        case "FrameOptions" ->
                                headers.put("x-frame-options", section.needText("FrameOption"));
                        case "ReferrerPolicy" ->
                                headers.put("referrer-policy", section.needText(name));
                        case "StrictTransportSecurity" -> {}
                        default -> throw section.broken(name, "is a header unknown here.");
                    }
                });
        policy.section("CustomHeadersConfig")
                .ifPresent(
                        custom ->
                                custom.sections("Items")
                                        .forEach(
                                                item ->
                                                        headers.put(
                                                                item.needText("Header")
                                                                        .toLowerCase(Locale.ROOT),
                                                                item.needText("Value"))));
    }
}

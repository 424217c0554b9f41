package souk.house.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import souk.house.facts.Deployed;
import souk.house.facts.Hosting.Behaviour;
import souk.house.facts.Hosting.KeptError;
import souk.house.facts.House;

/**
 * What the API answers reaches its caller as it is, and nobody else: the distribution sends all
 * that was sent, keeps nothing and puts no page in its place. Errors count for themselves, since
 * CloudFront keeps them for ten seconds whatever the cache policy says.
 */
final class AnswersAreNotKept implements Rule {
    private static final String PATTERN = "/api/*";
    private static final String CACHING_DISABLED = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad";
    private static final String ALL_BUT_HOST = "b689b0a8-53d0-40ab-baf2-68738e2966ac";

    /** Those that CloudFront keeps without being asked to, and that it lets one set. */
    private static final List<String> KEPT =
            List.of("404", "405", "414", "500", "501", "502", "503", "504");

    @Override
    public List<String> breaches(House house) {
        List<String> breaches = new ArrayList<>();
        List<Behaviour> api =
                house.hosting().behaviours().stream()
                        .filter(each -> each.path().equals(PATTERN))
                        .toList();
        if (api.isEmpty()) {
            breaches.add("the distribution of template.yaml leads " + PATTERN + " nowhere");
        }
        for (Behaviour behaviour : api) {
            if (!behaviour.keeps().equals(CACHING_DISABLED)) {
                breaches.add("the distribution of template.yaml keeps answers of " + PATTERN);
            }
            if (!behaviour.sends().equals(ALL_BUT_HOST)) {
                breaches.add("the distribution of template.yaml hides headers from " + PATTERN);
            }
        }
        for (Deployed function : house.deployed()) {
            for (Deployed.Route route : function.routes()) {
                if (!isPage(route, house)) {
                    passes(route, api, breaches);
                }
            }
        }
        errors(house.hosting().errors(), breaches);
        return breaches;
    }

    /** The distribution asks for it in place of the bucket; only such a page may be kept. */
    private static boolean isPage(Deployed.Route route, House house) {
        return house.hosting().prefixes().stream()
                .anyMatch(prefix -> route.endpoint().path().startsWith(prefix + "/"));
    }

    private static void passes(Deployed.Route route, List<Behaviour> api, List<String> breaches) {
        String method = route.endpoint().method();
        Set<String> methods = api.isEmpty() ? Set.of() : api.getFirst().methods();
        if (!route.endpoint().path().startsWith("/api/") || !methods.contains(method)) {
            breaches.add(
                    "%s %s does not pass the distribution of template.yaml"
                            .formatted(method, route.endpoint().path()));
        }
    }

    private static void errors(List<KeptError> errors, List<String> breaches) {
        for (KeptError error : errors) {
            if (error.replaced()) {
                breaches.add(
                        "the distribution of template.yaml puts a page in place of every "
                                + error.code());
            }
        }
        for (String code : KEPT) {
            boolean forgotten =
                    errors.stream()
                            .anyMatch(
                                    each -> each.code().equals(code) && each.seconds().equals("0"));
            if (!forgotten) {
                breaches.add("the distribution of template.yaml keeps every " + code);
            }
        }
    }
}

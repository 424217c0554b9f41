package souk.house.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import souk.house.facts.Hosting.Behaviour;
import souk.house.facts.House;

/**
 * Whatever the distribution answers goes over TLS and says what a browser may do with it: nothing
 * that is not named, in nobody's frame.
 */
final class EveryAnswerIsGuarded implements Rule {
    private static final List<String> WANTED =
            List.of("default-src 'none'", "frame-ancestors 'none'");
    private static final Set<String> WIDE =
            Set.of("*", "http:", "https:", "blob:", "'unsafe-eval'", "'unsafe-hashes'");

    @Override
    public List<String> breaches(House house) {
        List<String> breaches = new ArrayList<>();
        for (Behaviour behaviour : house.hosting().behaviours()) {
            if (behaviour.plain()) {
                breaches.add(behaviour.path() + " is answered without TLS by template.yaml");
            }
            String policy = house.hosting().policies().getOrDefault(behaviour.headers(), "");
            List<String> directives = List.of(policy.strip().split("\\s*;\\s*"));
            for (String wanted : WANTED) {
                if (!directives.contains(wanted)) {
                    breaches.add(
                            "%s is answered without %s by template.yaml"
                                    .formatted(behaviour.path(), wanted));
                }
            }
            for (String source : policy.split("[\\s;]+")) {
                if (WIDE.contains(source) || source.startsWith("http://")) {
                    breaches.add(
                            "%s is answered with %s in its policy by template.yaml"
                                    .formatted(behaviour.path(), source));
                }
            }
        }
        return breaches;
    }
}

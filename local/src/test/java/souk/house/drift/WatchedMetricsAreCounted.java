package souk.house.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import souk.house.facts.House;
import souk.house.facts.Watch;
import souk.house.facts.Watched;

/**
 * An alarm on a metric that nobody counts never goes off, and says all is well. So alarms and
 * dashboards name a metric that the code counts, in its namespace and dimension, one that the
 * template sifts from a log, or one of AWS that is listed here.
 */
final class WatchedMetricsAreCounted implements Rule {
    private static final Map<String, Set<String>> OF_AWS =
            Map.of(
                    "AWS/ApiGateway", Set.of("4xx", "5xx", "Count", "Latency"),
                    "AWS/DynamoDB", Set.of("ReadThrottleEvents", "WriteThrottleEvents"),
                    "AWS/Lambda",
                            Set.of("Duration", "Errors", "Invocations", "IteratorAge", "Throttles"),
                    "AWS/SQS", Set.of("ApproximateNumberOfMessagesVisible"));

    @Override
    public List<String> breaches(House house) {
        Watch watch = house.watch();
        List<String> breaches = new ArrayList<>();
        Stream.concat(watch.alarms().stream(), watch.panels().stream())
                .forEach(each -> check(watch, each, breaches));
        return breaches;
    }

    private static void check(Watch watch, Watched watched, List<String> breaches) {
        String name = watched.namespace() + " " + watched.metric();
        if (watched.namespace().equals(watch.namespace())) {
            if (!watch.counted().contains(watched.metric())) {
                breaches.add(
                        "%s in template.yaml looks at %s, which no code counts"
                                .formatted(watched.by(), name));
            }
            agree(watched, name, Map.of("Service", watch.service()), breaches);
        } else if (watch.sifted().contains(name)) {
            agree(watched, name, Map.of(), breaches);
        } else if (!OF_AWS.getOrDefault(watched.namespace(), Set.of()).contains(watched.metric())) {
            breaches.add(
                    "%s in template.yaml looks at %s, which is no metric known here"
                            .formatted(watched.by(), name));
        }
    }

    private static void agree(
            Watched watched, String name, Map<String, String> wanted, List<String> breaches) {
        if (!watched.dimensions().equals(wanted)) {
            breaches.add(
                    "%s in template.yaml looks at %s of %s, but it is counted of %s"
                            .formatted(watched.by(), name, watched.dimensions(), wanted));
        }
    }
}

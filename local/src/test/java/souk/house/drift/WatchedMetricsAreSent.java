package souk.house.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import souk.house.drift.AwsMetrics.Sent;
import souk.house.facts.House;
import souk.house.facts.Watch;
import souk.house.facts.Watched;

/**
 * An alarm on a metric that nobody sends never goes off, and says all is well. So alarms and
 * dashboards name a metric that the code counts, in its namespace and dimension, one that the
 * template makes of a log, or one that a service of AWS sends, with these dimensions and here.
 */
final class WatchedMetricsAreSent implements Rule {
    @Override
    public List<String> breaches(House house) {
        Watch watch = house.watch();
        List<String> breaches = new ArrayList<>();
        Stream.concat(watch.alarms().stream(), watch.panels().stream())
                .forEach(each -> check(house, each, breaches));
        return breaches;
    }

    private static void check(House house, Watched watched, List<String> breaches) {
        Watch watch = house.watch();
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
        } else {
            ofAws(house, watched, name, breaches);
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

    private static void ofAws(House house, Watched watched, String name, List<String> breaches) {
        List<Sent> known = AwsMetrics.ALL.stream().filter(each -> each.is(watched)).toList();
        if (known.isEmpty()) {
            breaches.add(
                    "%s in template.yaml looks at %s, which is no metric known here"
                            .formatted(watched.by(), name));
            return;
        }
        known.stream()
                .filter(each -> each.dimensions().keySet().equals(watched.dimensions().keySet()))
                .findFirst()
                .ifPresentOrElse(
                        sent -> sent(house, sent, watched, name, breaches),
                        () ->
                                breaches.add(
                                        "%s in template.yaml looks at %s by %s, by which it is not"
                                                        .formatted(
                                                                watched.by(),
                                                                name,
                                                                watched.dimensions().keySet())
                                                + " sent"));
    }

    private static void sent(
            House house, Sent sent, Watched watched, String name, List<String> breaches) {
        watched.dimensions()
                .forEach(
                        (dimension, value) -> {
                            String kind = sent.dimensions().getOrDefault(dimension, "");
                            String thing = value.replaceFirst("\\.QueueName$", "");
                            if (!kind.equals(AwsMetrics.WORDS)
                                    && !kind.equals(house.watch().kinds().get(thing))) {
                                breaches.add(
                                        "%s in template.yaml looks at %s of %s, which is no %s"
                                                .formatted(watched.by(), name, value, kind));
                            }
                        });
        sent.when()
                .missing(house, watched)
                .ifPresent(
                        missing ->
                                breaches.add(
                                        "%s in template.yaml looks at %s, which %s"
                                                .formatted(watched.by(), name, missing)));
    }
}

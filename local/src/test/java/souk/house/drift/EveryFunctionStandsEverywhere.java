package souk.house.drift;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import souk.house.facts.Deployed;
import souk.house.facts.Entrance;
import souk.house.facts.House;
import souk.house.facts.JobRow;
import souk.house.facts.Operation;
import souk.house.facts.Sample;
import souk.house.facts.TableRow;

/** A route stands in all five places; a job and a page in those four that are not about the API. */
final class EveryFunctionStandsEverywhere implements Rule {
    private static final String OF_THE_API = "openapi.yaml";

    @Override
    public List<String> breaches(House house) {
        Map<String, List<String>> places = places(house);
        List<String> breaches = new ArrayList<>();
        places.forEach((place, names) -> twice(names, place, breaches));
        var all = new TreeSet<String>();
        places.values().forEach(all::addAll);
        for (String name : all) {
            List<String> present = new ArrayList<>();
            List<String> missing = new ArrayList<>();
            places.forEach(
                    (place, names) -> {
                        boolean there = names.contains(name);
                        if (there) {
                            present.add(place);
                        } else if (!OF_THE_API.equals(place)
                                || !(house.isJob(name) || house.isPage(name))) {
                            missing.add(place);
                        }
                    });
            if (!missing.isEmpty()) {
                breaches.add(
                        "%s is in %s but not in %s"
                                .formatted(name, listed(present), listed(missing)));
            }
        }
        return breaches;
    }

    private static Map<String, List<String>> places(House house) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        places.put("template.yaml", house.deployed().stream().map(Deployed::name).toList());
        places.put(OF_THE_API, house.operations().stream().map(Operation::id).toList());
        places.put("functions/", house.entrances().stream().map(Entrance::name).toList());
        // a function may have several samples
        places.put("events/", house.samples().stream().map(Sample::function).distinct().toList());
        places.put(
                "docs/routes.md",
                Stream.concat(
                                house.rows().stream().map(TableRow::function),
                                house.jobs().stream().map(JobRow::function))
                        .toList());
        return places;
    }

    private static void twice(Collection<String> names, String place, List<String> breaches) {
        Map<String, Integer> counts = new TreeMap<>();
        names.forEach(name -> counts.merge(name, 1, Integer::sum));
        counts.forEach(
                (name, count) -> {
                    if (count > 1) {
                        breaches.add("%s is in %s %d times".formatted(name, place, count));
                    }
                });
    }

    private static String listed(List<String> places) {
        return String.join(", ", places);
    }
}

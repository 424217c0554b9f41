package souk.house.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import souk.house.facts.Endpoint;
import souk.house.facts.House;
import souk.house.facts.Operation;
import souk.house.facts.Sample;

/** The variables of a path are declared in the contract and filled in the samples. */
final class PathVariablesAgree implements Rule {
    @Override
    public List<String> breaches(House house) {
        List<String> breaches = new ArrayList<>();
        for (Operation operation : house.operations()) {
            compare(
                    operation.endpoint(),
                    operation.variables(),
                    "openapi.yaml declares for " + operation.id(),
                    breaches);
        }
        for (Sample sample : house.samples()) {
            if (!sample.routeKey().isEmpty()) {
                compare(
                        Endpoint.of(sample.routeKey()),
                        sample.variables(),
                        "events/" + sample.file() + " fills",
                        breaches);
            }
        }
        return breaches;
    }

    private static void compare(
            Endpoint endpoint, Set<String> variables, String who, List<String> breaches) {
        Set<String> wanted = new TreeSet<>(endpoint.variables());
        if (!wanted.equals(variables)) {
            breaches.add(
                    "%s the path parameters %s, but %s has %s"
                            .formatted(who, new TreeSet<>(variables), endpoint, wanted));
        }
    }
}

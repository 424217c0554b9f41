package souk.house.drift;

import java.util.ArrayList;
import java.util.List;
import souk.house.facts.Deployed;
import souk.house.facts.Endpoint;
import souk.house.facts.House;
import souk.house.facts.Operation;
import souk.house.facts.Sample;
import souk.house.facts.TableRow;

/** A route has one method and path, the template's, and the other places name that one. */
final class EveryPlaceNamesTheSameAddress implements Rule {
    @Override
    public List<String> breaches(House house) {
        List<String> breaches = new ArrayList<>();
        for (Deployed function : house.deployed()) {
            if (house.isJob(function.name()) && function.routes().isEmpty()) {
                continue;
            }
            if (function.routes().size() != 1) {
                breaches.add(
                        "%s has %d HttpApi events in template.yaml, not one"
                                .formatted(function.name(), function.routes().size()));
                continue;
            }
            compare(house, function.name(), function.routes().getFirst().endpoint(), breaches);
        }
        return breaches;
    }

    private static void compare(
            House house, String name, Endpoint endpoint, List<String> breaches) {
        for (Operation operation : house.operations()) {
            if (operation.id().equals(name)) {
                agree(name, endpoint, operation.endpoint().toString(), "openapi.yaml", breaches);
            }
        }
        for (TableRow row : house.rows()) {
            if (row.function().equals(name)) {
                agree(name, endpoint, row.endpoint().toString(), "docs/routes.md", breaches);
            }
        }
        for (Sample sample : house.samples()) {
            if (sample.function().equals(name)) {
                String place = "events/" + sample.file();
                agree(name, endpoint, sample.routeKey(), place, breaches);
                if (!endpoint.leadsHere(sample.rawPath())) {
                    breaches.add(
                            "the rawPath %s of %s does not lead to %s"
                                    .formatted(sample.rawPath(), place, endpoint));
                }
            }
        }
    }

    private static void agree(
            String name, Endpoint endpoint, String other, String place, List<String> breaches) {
        if (!endpoint.toString().equals(other)) {
            breaches.add(
                    "%s answers %s by template.yaml but '%s' by %s"
                            .formatted(name, endpoint, other, place));
        }
    }
}

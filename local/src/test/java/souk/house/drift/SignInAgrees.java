package souk.house.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import souk.house.facts.Access;
import souk.house.facts.Deployed;
import souk.house.facts.House;
import souk.house.facts.Operation;
import souk.house.facts.Sample;
import souk.house.facts.TableRow;

/** Who is let in by the template's authorizer is who may come by every other place. */
final class SignInAgrees implements Rule {
    /** Stripe proves itself by a signature, which no authorizer checks. */
    private static final Set<String> WITHOUT_TOKEN = Set.of("anyone", "Stripe");

    @Override
    public List<String> breaches(House house) {
        List<String> breaches = new ArrayList<>();
        for (Deployed function : house.deployed()) {
            for (Deployed.Route route : function.routes()) {
                compare(house, function.name(), route.access(), breaches);
            }
        }
        return breaches;
    }

    private static void compare(House house, String name, Access access, List<String> breaches) {
        for (Operation operation : house.operations()) {
            if (operation.id().equals(name) && !operation.access().equals(access)) {
                breaches.add(breach(name, access, operation.access().toString(), "openapi.yaml"));
            }
        }
        for (Sample sample : house.samples()) {
            if (sample.function().equals(name) && !sample.access().equals(access)) {
                String place = "events/" + sample.file();
                breaches.add(breach(name, access, sample.access().toString(), place));
            }
        }
        for (TableRow row : house.rows()) {
            if (row.function().equals(name)
                    && WITHOUT_TOKEN.contains(row.who()) == access.signedIn()) {
                breaches.add(breach(name, access, row.who(), "docs/routes.md"));
            }
        }
    }

    private static String breach(String name, Access access, String other, String place) {
        return "%s lets in %s by template.yaml but %s by %s".formatted(name, access, other, place);
    }
}

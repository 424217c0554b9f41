package souk.house.drift;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import souk.house.facts.Deployed;
import souk.house.facts.Endpoint;
import souk.house.facts.House;

/**
 * Two functions never share a method and place, and a variable has one name at its place: the
 * gateway may refuse {@code /api/reviews/{id}} beside {@code /api/reviews/{productId}/reports}.
 */
final class AddressesAreToldApart implements Rule {
    private record Named(String variable, String by) {}

    @Override
    public List<String> breaches(House house) {
        List<String> breaches = new ArrayList<>();
        Map<String, String> functions = new HashMap<>();
        Map<String, Named> variables = new HashMap<>();
        for (Deployed function : house.deployed()) {
            for (Deployed.Route route : function.routes()) {
                Endpoint endpoint = route.endpoint();
                String place = endpoint.method() + " " + endpoint.place();
                String before = functions.putIfAbsent(place, function.name());
                if (before != null) {
                    breaches.add(
                            "%s and %s both answer %s in template.yaml"
                                    .formatted(before, function.name(), endpoint));
                }
                name(endpoint, function.name(), variables, breaches);
            }
        }
        return breaches;
    }

    private static void name(
            Endpoint endpoint,
            String function,
            Map<String, Named> variables,
            List<String> breaches) {
        int end = -1;
        for (String variable : endpoint.variables()) {
            end = endpoint.place().indexOf("{}", end + 1);
            String place = endpoint.place().substring(0, end);
            Named before = variables.putIfAbsent(place, new Named(variable, function));
            if (before != null && !before.variable().equals(variable)) {
                breaches.add(
                        "what follows %s is called %s by %s but %s by %s in template.yaml"
                                .formatted(
                                        place, before.variable(), before.by(), variable, function));
            }
        }
    }
}

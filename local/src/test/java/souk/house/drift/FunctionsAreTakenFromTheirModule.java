package souk.house.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import souk.house.facts.Deployed;
import souk.house.facts.Entrance;
import souk.house.facts.House;

/** A function names its own class and what Maven built of its module, as it is. */
final class FunctionsAreTakenFromTheirModule implements Rule {
    private static final Set<String> WITH_LIBRARIES =
            Set.of("accounts", "checkout", "mail", "media", "search");

    @Override
    public List<String> breaches(House house) {
        List<String> breaches = new ArrayList<>();
        for (Deployed function : house.deployed()) {
            if (!function.skipBuild()) {
                breaches.add(function.name() + " has no Metadata SkipBuild: true in template.yaml");
            }
            Optional<Entrance> entrance = house.entrance(function.name());
            if (entrance.isPresent()) {
                String module = entrance.get().module();
                agree(function.name(), "CodeUri", function.codeUri(), built(module), breaches);
                String wanted = entrance.get().className();
                agree(function.name(), "Handler", function.handler(), wanted, breaches);
            }
        }
        return breaches;
    }

    /** A jar; a folder where libraries of its own stand beside the classes. */
    private static String built(String module) {
        return WITH_LIBRARIES.contains(module)
                ? "functions/%s/target/function".formatted(module)
                : "functions/%s/target/%s.jar".formatted(module, module);
    }

    private static void agree(
            String name, String property, String found, String wanted, List<String> breaches) {
        if (!found.equals(wanted)) {
            breaches.add(
                    "the %s of %s in template.yaml is '%s', not %s"
                            .formatted(property, name, found, wanted));
        }
    }
}

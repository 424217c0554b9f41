package souk.house.drift;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import souk.house.facts.Deployed;
import souk.house.facts.House;

/** Every function has a log group of its own, and the group forgets in time. */
final class FunctionsLogApart implements Rule {
    @Override
    public List<String> breaches(House house) {
        List<String> breaches = new ArrayList<>();
        Map<String, String> owners = new HashMap<>();
        for (Deployed function : house.deployed()) {
            String group = function.logGroup();
            String name = function.name();
            Boolean forgets = house.logGroups().get(group);
            if (group.isEmpty()) {
                breaches.add(name + " has no LoggingConfig LogGroup in template.yaml");
            } else if (forgets == null) {
                breaches.add(
                        "%s logs to %s, which template.yaml does not make".formatted(name, group));
            } else if (!forgets) {
                breaches.add(
                        "the log group %s of %s has no RetentionInDays in template.yaml"
                                .formatted(group, name));
            }
            String owner = group.isEmpty() ? null : owners.putIfAbsent(group, name);
            if (owner != null) {
                breaches.add("%s and %s share the log group %s".formatted(owner, name, group));
            }
        }
        return breaches;
    }
}

package souk.house.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import souk.house.facts.Deployed;
import souk.house.facts.House;

/**
 * The functions of an area, which is a folder of functions/, share one log group, and the group
 * forgets in time. A group for each would be another resource of at most 500; each line tells its
 * function (ADR 15).
 */
final class FunctionsLogByArea implements Rule {
    @Override
    public List<String> breaches(House house) {
        List<String> breaches = new ArrayList<>();
        for (Deployed function : house.deployed()) {
            String group = function.logGroup();
            String wanted = groupOf(function.area());
            if (!group.equals(wanted)) {
                breaches.add(
                        "%s logs to '%s' by template.yaml, not to %s, the log group of its area"
                                .formatted(function.name(), group, wanted));
            } else if (!house.logGroups().containsKey(group)) {
                breaches.add(
                        "%s logs to %s, which template.yaml does not make"
                                .formatted(function.name(), group));
            }
        }
        house.logGroups()
                .forEach(
                        (group, forgets) -> {
                            if (!forgets) {
                                breaches.add(
                                        "the log group %s has no RetentionInDays in template.yaml"
                                                .formatted(group));
                            }
                        });
        return breaches;
    }

    private static String groupOf(String area) {
        return area.isEmpty()
                ? ""
                : area.substring(0, 1).toUpperCase(Locale.ROOT) + area.substring(1) + "Log";
    }
}

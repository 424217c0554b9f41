package souk.house.drift;

import java.util.ArrayList;
import java.util.List;
import souk.house.facts.Deployed;
import souk.house.facts.House;
import souk.house.facts.Permission;

/**
 * A policy names each action and one resource of the template. A {@code *} may only stand for what
 * is inside of that resource, such as {@code ${Media.Arn}/media/*}, and never for all indexes of a
 * table.
 */
final class PoliciesAreNarrow implements Rule {
    @Override
    public List<String> breaches(House house) {
        List<String> breaches = new ArrayList<>();
        for (Deployed function : house.deployed()) {
            for (Permission permission : function.permissions()) {
                if (permission.action().contains("*") || isWide(permission.resource())) {
                    breaches.add(
                            "%s may do %s on %s by template.yaml: name the action and the resource"
                                    .formatted(
                                            function.name(),
                                            permission.action(),
                                            permission.resource()));
                }
            }
        }
        return breaches;
    }

    private static boolean isWide(String resource) {
        return resource.contains("*")
                && (resource.endsWith("/index/*")
                        || !resource.matches("\\$\\{\\w+\\.Arn}/[^*]*\\*"));
    }
}

package souk.house.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import souk.house.facts.Deployed;
import souk.house.reading.Tree;

/**
 * A template after its transformation: the resources that CloudFormation makes, those included that
 * SAM adds.
 *
 * @param stack the file of the template
 * @param functions as the templates have them
 */
record Transformed(String stack, Map<String, Tree> resources, List<Deployed> functions) {
    /** CloudFormation takes 500; the rest is for what a repair needs. */
    static final int MOST = 460;

    /** What every function has from SAM: it may write logs. */
    private static final String LOGS = "service-role/AWSLambdaBasicExecutionRole";

    private static final String SHARED = "shared";

    /** One sentence where the stack is too large. */
    List<String> tooMany() {
        return resources.size() <= MOST
                ? List.of()
                : List.of(
                        "%s makes %d resources, of at most %d (ADR 15): %s"
                                .formatted(stack, resources.size(), MOST, byArea()));
    }

    /** How many resources each area makes. */
    Map<String, Integer> byArea() {
        Map<String, Integer> areas = new TreeMap<>();
        resources.keySet().forEach(name -> areas.merge(area(name), 1, Integer::sum));
        return areas;
    }

    /** SAM begins the name of what belongs to a function with the name of the function. */
    private String area(String name) {
        String owner = "";
        String area = SHARED;
        for (Deployed function : functions) {
            if (name.startsWith(function.name()) && function.name().length() > owner.length()) {
                owner = function.name();
                area = function.area();
            }
        }
        for (String each : Set.copyOf(functions.stream().map(Deployed::area).toList())) {
            if (name.equalsIgnoreCase(each + "Log")) {
                area = each;
            }
        }
        return area;
    }

    /** One sentence for each role that may do something to everything. */
    List<String> wideRoles() {
        List<String> breaches = new ArrayList<>();
        resources.forEach(
                (name, resource) -> {
                    if (resource.at("Type").text().equals("AWS::IAM::Role")) {
                        wide(name, resource.at("Properties"), breaches);
                    }
                });
        return breaches;
    }

    private static void wide(String role, Tree properties, List<String> breaches) {
        for (Tree managed : properties.at("ManagedPolicyArns").items()) {
            // A partition may be put in by Fn::Join or Fn::Sub, so only its end is held.
            if (!texts(managed).getLast().endsWith(LOGS)) {
                breaches.add(
                        "%s has the ready-made policy %s, which names no resource"
                                .formatted(role, texts(managed).getLast()));
            }
        }
        for (Tree policy : properties.at("Policies").items()) {
            for (Tree statement : policy.at("PolicyDocument", "Statement").items()) {
                for (String part : List.of("Action", "Resource")) {
                    if (!statement.at(part).present() || texts(statement.at(part)).contains("*")) {
                        breaches.add("%s has a statement of any %s".formatted(role, part));
                    }
                }
            }
        }
    }

    /** All texts in a place, however deep. */
    private static List<String> texts(Tree place) {
        List<String> texts = new ArrayList<>();
        if (!place.text().isEmpty()) {
            texts.add(place.text());
            return texts;
        }
        // An empty text is an item of itself.
        place.items().stream()
                .filter(each -> !each.equals(place))
                .forEach(each -> texts.addAll(texts(each)));
        place.fields().values().forEach(each -> texts.addAll(texts(each)));
        return texts;
    }
}

package souk.house.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import souk.house.reading.Tree;

/** docs/runbook.md switches on all that a restore of a table leaves out: time to live, streams. */
final class RestorePage {
    private static final Pattern EXPIRING =
            Pattern.compile("for name in ([A-Za-z ]+); do\\s+aws dynamodb update-time-to-live");
    private static final Pattern READING =
            Pattern.compile("(?m)^ +read_again (\\w+ \\w+ [A-Z_]+)$");

    private RestorePage() {}

    /** One sentence for each that is missing, or too many. */
    static List<String> breaches(Tree template, String page) {
        Set<String> needed = new TreeSet<>();
        Tree resources = template.at("Resources");
        resources
                .fields()
                .forEach(
                        (name, resource) -> {
                            if (resource.at("Properties", "TimeToLiveSpecification").present()) {
                                needed.add("the time to live of " + name);
                            }
                            needed.addAll(readings(resources, name, resource));
                        });
        Set<String> done = new TreeSet<>();
        EXPIRING.matcher(page)
                .results()
                .flatMap(each -> List.of(each.group(1).split(" ")).stream())
                .forEach(name -> done.add("the time to live of " + name));
        READING.matcher(page)
                .results()
                .map((MatchResult each) -> "the stream " + each.group(1))
                .forEach(done::add);
        List<String> breaches = new ArrayList<>();
        needed.stream()
                .filter(each -> !done.contains(each))
                .map(each -> "docs/runbook.md does not restore " + each)
                .forEach(breaches::add);
        done.stream()
                .filter(each -> !needed.contains(each))
                .map(each -> "docs/runbook.md restores " + each + ", not in template.yaml")
                .forEach(breaches::add);
        return breaches;
    }

    private static Set<String> readings(Tree resources, String function, Tree resource) {
        return resource.at("Properties", "Events").fields().values().stream()
                .filter(event -> event.at("Type").text().equals("DynamoDB"))
                .map(event -> event.at("Properties", "Stream").text().replace(".StreamArn", ""))
                .map(
                        table ->
                                "the stream %s %s %s"
                                        .formatted(table, function, view(resources.at(table))))
                .collect(Collectors.toSet());
    }

    private static String view(Tree table) {
        return table.at("Properties", "StreamSpecification", "StreamViewType").text();
    }
}

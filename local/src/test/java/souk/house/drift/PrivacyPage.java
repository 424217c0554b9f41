package souk.house.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import souk.house.reading.Tree;

/**
 * docs/privacy.md has a row for each place of the template where rows or files of people can be,
 * and none for a place that is gone.
 */
final class PrivacyPage {
    private static final Set<String> TYPES = Set.of("AWS::DynamoDB::Table", "AWS::S3::Bucket");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z][A-Za-z0-9]*)` \\|");

    private PrivacyPage() {}

    /** One sentence for each place that is missing, or too many. */
    static List<String> breaches(Tree template, String page) {
        Set<String> places = new TreeSet<>();
        template.at("Resources")
                .fields()
                .forEach(
                        (name, resource) -> {
                            if (TYPES.contains(resource.at("Type").text())) {
                                places.add(name);
                            }
                        });
        Set<String> rows = rows(page);
        List<String> breaches = new ArrayList<>();
        places.stream()
                .filter(place -> !rows.contains(place))
                .map(place -> "docs/privacy.md has no row for " + place + " of template.yaml")
                .forEach(breaches::add);
        rows.stream()
                .filter(row -> !places.contains(row))
                .map(row -> "docs/privacy.md has a row for " + row + ", not in template.yaml")
                .forEach(breaches::add);
        return breaches;
    }

    private static Set<String> rows(String page) {
        return ROW.matcher(page)
                .results()
                .map((MatchResult row) -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

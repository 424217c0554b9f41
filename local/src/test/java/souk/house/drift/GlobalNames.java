package souk.house.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import souk.house.reading.Tree;

/**
 * What is named in a whole account, or in all of AWS, is named by its stack and its region: else
 * the same stage in a second region finds its names taken.
 */
final class GlobalNames {
    private static final Set<String> GLOBAL =
            Set.of("AWS::CloudFront::", "AWS::IAM::", "AWS::S3::Bucket", "AWS::Route53::");
    private static final Set<String> NAMES = Set.of("BucketName", "Name", "RoleName");

    private GlobalNames() {}

    /** One sentence for each name that two regions would fight over. */
    static List<String> breaches(Tree template) {
        List<String> breaches = new ArrayList<>();
        template.at("Resources")
                .fields()
                .forEach(
                        (name, resource) -> {
                            String type = resource.at("Type").text();
                            if (GLOBAL.stream().anyMatch(type::startsWith)) {
                                check(name, resource.at("Properties"), breaches);
                            }
                        });
        return breaches;
    }

    /** A name stands with the properties, or with the configuration that they hold. */
    private static void check(String resource, Tree place, List<String> breaches) {
        for (Map.Entry<String, Tree> field : place.fields().entrySet()) {
            String text = field.getValue().text();
            if (NAMES.contains(field.getKey())
                    && !(text.contains("${AWS::StackName}") && text.contains("${AWS::Region}"))) {
                breaches.add(
                        "%s is named '%s' by template.yaml, without its stack or its region"
                                .formatted(resource, text));
            }
            if (field.getKey().endsWith("Config")) {
                check(resource, field.getValue(), breaches);
            }
        }
    }
}

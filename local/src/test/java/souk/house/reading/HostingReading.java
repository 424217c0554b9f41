package souk.house.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import souk.house.facts.Hosting;

/** Reads the distribution and its buckets from template.yaml. */
record HostingReading(Tree template) {
    private static final List<String> BLOCKS =
            List.of(
                    "BlockPublicAcls",
                    "BlockPublicPolicy",
                    "IgnorePublicAcls",
                    "RestrictPublicBuckets");
    private static final Pattern PAGES = Pattern.compile("PAGES = \\[([^]]*)]");
    private static final Pattern TEXT = Pattern.compile("'([^']*)'");

    Hosting hosting(Set<String> pages) {
        List<Hosting.Behaviour> behaviours = new ArrayList<>();
        List<Hosting.KeptError> errors = new ArrayList<>();
        Set<String> prefixes = new TreeSet<>();
        for (Tree distribution : ofType("AWS::CloudFront::Distribution").values()) {
            Tree config = distribution.at("DistributionConfig");
            behaviours.add(behaviour("*", config.at("DefaultCacheBehavior"), config));
            for (Tree other : config.at("CacheBehaviors").items()) {
                behaviours.add(behaviour(other.at("PathPattern").text(), other, config));
            }
            for (Tree origin : config.at("Origins").items()) {
                if (origin.at("OriginPath").present()) {
                    prefixes.add(origin.at("OriginPath").text());
                }
            }
            for (Tree error : config.at("CustomErrorResponses").items()) {
                errors.add(
                        new Hosting.KeptError(
                                error.at("ErrorCode").text(),
                                error.at("ErrorCachingMinTTL").text(),
                                error.at("ResponsePagePath").present()
                                        || error.at("ResponseCode").present()));
            }
        }
        return new Hosting(buckets(), behaviours, errors, policies(), edgePages(), pages, prefixes);
    }

    private Map<String, Tree> ofType(String type) {
        Map<String, Tree> found = new LinkedHashMap<>();
        template.at("Resources")
                .fields()
                .forEach(
                        (name, resource) -> {
                            if (resource.at("Type").text().equals(type)) {
                                found.put(name, resource.at("Properties"));
                            }
                        });
        return found;
    }

    private List<Hosting.Bucket> buckets() {
        List<Hosting.Bucket> buckets = new ArrayList<>();
        ofType("AWS::S3::Bucket")
                .forEach(
                        (name, bucket) -> {
                            Tree blocked = bucket.at("PublicAccessBlockConfiguration");
                            boolean closed =
                                    BLOCKS.stream()
                                            .allMatch(
                                                    each -> blocked.at(each).text().equals("true"));
                            buckets.add(new Hosting.Bucket(name, closed, grants(name)));
                        });
        return buckets;
    }

    private List<Hosting.Grant> grants(String bucket) {
        List<Hosting.Grant> grants = new ArrayList<>();
        for (Tree policy : ofType("AWS::S3::BucketPolicy").values()) {
            for (Tree statement : policy.at("PolicyDocument", "Statement").items()) {
                if (policy.at("Bucket").text().equals(bucket)
                        && statement.at("Effect").text().equals("Allow")) {
                    Tree principal = statement.at("Principal");
                    String who = principal.text() + principal.at("Service").text();
                    Tree equal = statement.at("Condition", "StringEquals");
                    for (String action : statement.at("Action").texts()) {
                        String arn = equal.at("aws:SourceArn").text();
                        String source = arn.isEmpty() ? equal.at("aws:SourceAccount").text() : arn;
                        grants.add(new Hosting.Grant(who, action, source));
                    }
                }
            }
        }
        return grants;
    }

    private static Hosting.Behaviour behaviour(String path, Tree behaviour, Tree config) {
        String target = last(text(behaviour, "TargetOriginId"), config);
        Tree origin =
                config.at("Origins").items().stream()
                        .filter(each -> text(each, "Id").equals(target))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException(path + " has no origin"));
        String domain = origin.at("DomainName").text();
        String bucket = origin.at("S3OriginConfig").present() ? domain.split("\\.", 2)[0] : "";
        return new Hosting.Behaviour(
                path,
                bucket,
                origin.at("OriginAccessControlId").present(),
                text(behaviour, "CachePolicyId"),
                text(behaviour, "OriginRequestPolicyId"),
                new TreeSet<>(behaviour.at("AllowedMethods").texts()),
                text(behaviour, "ResponseHeadersPolicyId"),
                !Set.of("https-only", "redirect-to-https")
                        .contains(text(behaviour, "ViewerProtocolPolicy")));
    }

    /** Of a group the origin that stands in for the others. */
    private static String last(String target, Tree config) {
        return config.at("OriginGroups", "Items").items().stream()
                .filter(group -> text(group, "Id").equals(target))
                .map(group -> text(group.at("Members", "Items").items().getLast(), "OriginId"))
                .findFirst()
                .orElse(target);
    }

    private static String text(Tree tree, String name) {
        return tree.at(name).text();
    }

    private Map<String, String> policies() {
        String name = "ContentSecurityPolicy";
        Map<String, String> policies = new TreeMap<>();
        ofType("AWS::CloudFront::ResponseHeadersPolicy")
                .forEach(
                        (id, headers) ->
                                policies.put(
                                        id,
                                        headers.at("ResponseHeadersPolicyConfig")
                                                .at("SecurityHeadersConfig", name, name)
                                                .text()));
        return policies;
    }

    private Set<String> edgePages() {
        return ofType("AWS::CloudFront::Function").values().stream()
                .flatMap(function -> PAGES.matcher(text(function, "FunctionCode")).results())
                .flatMap(list -> TEXT.matcher(list.group(1)).results())
                .map(page -> page.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

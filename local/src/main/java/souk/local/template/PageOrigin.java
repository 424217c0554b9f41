package souk.local.template;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the distribution asks for a page before the bucket.
 *
 * @param prefix what stands before the page's file in the path of the route
 * @param query the parameters that are passed on; the page is kept by them
 */
public record PageOrigin(String prefix, Set<String> query) {
    public PageOrigin {
        query = Set.copyOf(query);
    }

    /** By the address of the page; none when the template has no distribution. */
    static Map<String, PageOrigin> read(Resources resources) {
        Map<String, PageOrigin> pages = new HashMap<>();
        var policies = resources.ofType("AWS::CloudFront::CachePolicy", "");
        resources.ofType("AWS::CloudFront::Distribution", "").values().stream()
                .flatMap(distribution -> distribution.section("DistributionConfig").stream())
                .forEach(
                        config -> {
                            var prefixes = prefixes(config);
                            for (Section behaviour : config.sections("CacheBehaviors")) {
                                var prefix = prefixes.get(behaviour.needText("TargetOriginId"));
                                if (prefix != null) {
                                    var policy = policies.get(behaviour.needText("CachePolicyId"));
                                    pages.put(
                                            behaviour.needText("PathPattern"),
                                            new PageOrigin(prefix, query(policy)));
                                }
                            }
                        });
        return pages;
    }

    /** The paths of those origins that another stands in for, by the name of the group. */
    private static Map<String, String> prefixes(Section config) {
        Map<String, String> paths = new HashMap<>();
        for (Section origin : config.sections("Origins")) {
            origin.text("OriginPath").ifPresent(path -> paths.put(origin.needText("Id"), path));
        }
        Map<String, String> groups = new HashMap<>();
        config.section("OriginGroups").stream()
                .flatMap(each -> each.sections("Items").stream())
                .forEach(
                        group ->
                                group.section("Members").stream()
                                        .flatMap(each -> each.sections("Items").stream())
                                        .map(member -> member.needText("OriginId"))
                                        .filter(paths::containsKey)
                                        .findFirst()
                                        .ifPresent(
                                                first ->
                                                        groups.put(
                                                                group.needText("Id"),
                                                                paths.get(first))));
        return groups;
    }

    private static Set<String> query(@Nullable Section policy) {
        return Optional.ofNullable(policy)
                .flatMap(each -> each.section("CachePolicyConfig"))
                .flatMap(each -> each.section("ParametersInCacheKeyAndForwardedToOrigin"))
                .flatMap(each -> each.section("QueryStringsConfig"))
                .map(each -> new HashSet<>(each.texts("QueryStrings")))
                .orElseGet(HashSet::new);
    }
}

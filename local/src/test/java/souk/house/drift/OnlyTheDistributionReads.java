package souk.house.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import souk.house.facts.Hosting.Behaviour;
import souk.house.facts.Hosting.Bucket;
import souk.house.facts.Hosting.Grant;
import souk.house.facts.House;

/**
 * Every bucket is closed to the world; its policy lets in this one distribution, which signs, and
 * whatever writes access logs.
 */
final class OnlyTheDistributionReads implements Rule {
    private static final Set<String> LOG_SERVICES =
            Set.of("delivery.logs.amazonaws.com", "logging.s3.amazonaws.com");
    private static final String SERVICE = "cloudfront.amazonaws.com";
    private static final String SOURCE =
            "arn:${AWS::Partition}:cloudfront::${AWS::AccountId}:distribution/${Distribution}";

    @Override
    public List<String> breaches(House house) {
        List<String> breaches = new ArrayList<>();
        for (Bucket bucket : house.hosting().buckets()) {
            if (!bucket.closed()) {
                breaches.add(
                        "%s in template.yaml does not block all public access"
                                .formatted(bucket.name()));
            }
            for (Grant grant : bucket.grants()) {
                boolean logs = grant.action().equals("s3:PutObject") && writesLogs(grant);
                if (!logs
                        && (!grant.principal().equals(SERVICE) || !grant.source().equals(SOURCE))) {
                    breaches.add(
                            "%s allows %s to %s for [%s] by template.yaml: only the distribution reads"
                                    .formatted(
                                            bucket.name(),
                                            grant.action(),
                                            grant.principal(),
                                            grant.source()));
                }
            }
        }
        for (Behaviour behaviour : house.hosting().behaviours()) {
            if (!behaviour.bucket().isEmpty()) {
                reads(house, behaviour, breaches);
            }
        }
        return breaches;
    }

    /** Of this account only: else any account could have its logs written here. */
    private static boolean writesLogs(Grant grant) {
        return LOG_SERVICES.contains(grant.principal()) && grant.source().equals("AWS::AccountId");
    }

    private static void reads(House house, Behaviour behaviour, List<String> breaches) {
        if (!behaviour.signed()) {
            breaches.add(
                    "%s is read from %s without an OriginAccessControl by template.yaml"
                            .formatted(behaviour.path(), behaviour.bucket()));
        }
        boolean granted =
                house.hosting().buckets().stream()
                        .filter(bucket -> bucket.name().equals(behaviour.bucket()))
                        .flatMap(bucket -> bucket.grants().stream())
                        .anyMatch(grant -> grant.action().equals("s3:GetObject"));
        if (!granted) {
            breaches.add(
                    "%s is read from %s by template.yaml, whose policy lets nobody read"
                            .formatted(behaviour.path(), behaviour.bucket()));
        }
    }
}

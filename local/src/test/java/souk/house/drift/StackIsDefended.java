package souk.house.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import souk.house.reading.Tree;

/**
 * What the stack must be set to, so that its owner can defend it: what cannot be deleted by
 * mistake, sessions, the edge, logs and backups. Each was decided once; whoever changes one changes
 * it here too.
 */
final class StackIsDefended {
    private static final String TABLE = "AWS::DynamoDB::Table";
    private static final String BUCKET = "AWS::S3::Bucket";
    private static final String LOGS = "AccessLogs";
    private static final String KEPT = "RetainExceptOnCreate";
    private static final String SENT = "{{resolve:secretsmanager:${EdgeKey}:SecretString:sent}}";

    private StackIsDefended() {}

    /** One sentence for each setting that is missing or another. */
    static List<String> breaches(Tree template) {
        return wanted(template).stream()
                .filter(each -> !each.isIn(template))
                .map(each -> each.breach(template))
                .toList();
    }

    /** Every setting; tables and buckets are those of the template. */
    static List<Setting> wanted(Tree template) {
        List<Setting> all = new ArrayList<>();
        List<String> tables = ofType(template, TABLE);
        List<String> buckets = ofType(template, BUCKET);
        for (String table : tables) {
            all.add(
                    Setting.of(
                            table,
                            List.of("DeletionProtectionEnabled"),
                            "IsProtected",
                            "true",
                            "false"));
            all.add(
                    Setting.of(
                            table,
                            List.of(
                                    "PointInTimeRecoverySpecification",
                                    "PointInTimeRecoveryEnabled"),
                            "true"));
        }
        Stream.of(tables, buckets, List.of("Users"))
                .flatMap(List::stream)
                .forEach(each -> all.addAll(kept(each)));
        for (String bucket : buckets) {
            all.addAll(tlsOnly(bucket));
            if (!bucket.equals(LOGS)) {
                all.add(
                        Setting.of(
                                bucket,
                                List.of("LoggingConfiguration", "DestinationBucketName"),
                                LOGS));
            }
        }
        all.addAll(users());
        all.addAll(edge());
        all.addAll(logs());
        all.addAll(backups(tables));
        return all;
    }

    private static List<String> ofType(Tree template, String type) {
        return template.at("Resources").fields().entrySet().stream()
                .filter(each -> each.getValue().at("Type").text().equals(type))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Setting> kept(String resource) {
        return List.of(
                new Setting(List.of("Resources", resource, "DeletionPolicy"), List.of(KEPT)),
                new Setting(
                        List.of("Resources", resource, "UpdateReplacePolicy"), List.of("Retain")));
    }

    private static List<Setting> tlsOnly(String bucket) {
        String policy = bucket + "Policy";
        List<String> deny = List.of("PolicyDocument", "Statement", "[Effect=Deny]");
        return List.of(
                Setting.of(policy, List.of("Bucket"), bucket),
                Setting.of(policy, below(deny, "Principal"), "*"),
                Setting.of(policy, below(deny, "Action"), "s3:*"),
                Setting.of(
                        policy,
                        below(deny, "Resource"),
                        bucket + ".Arn",
                        "${" + bucket + ".Arn}/*"),
                Setting.of(
                        policy, below(deny, "Condition", "Bool", "aws:SecureTransport"), "false"));
    }

    private static List<String> below(List<String> place, String... more) {
        return Stream.concat(place.stream(), Stream.of(more)).toList();
    }

    private static List<Setting> users() {
        String client = "UsersClient";
        return List.of(
                new Setting(
                        List.of("Parameters", "DeletionProtection", "Default"), List.of("true")),
                Setting.of("Users", List.of("UsernameAttributes"), "email"),
                Setting.of("Users", List.of("UsernameConfiguration", "CaseSensitive"), "false"),
                Setting.of(
                        "Users",
                        List.of("DeletionProtection"),
                        "IsProtected",
                        "ACTIVE",
                        "INACTIVE"),
                Setting.of("Users", List.of("MfaConfiguration"), "SecondFactor"),
                Setting.of("Users", List.of("EnabledMfas"), "SOFTWARE_TOKEN_MFA"),
                Setting.of(client, List.of("GenerateSecret"), "false"),
                Setting.of(client, List.of("AllowedOAuthFlows"), "code"),
                Setting.of(client, List.of("PreventUserExistenceErrors"), "ENABLED"),
                Setting.of(client, List.of("EnableTokenRevocation"), "true"),
                Setting.of(client, List.of("ExplicitAuthFlows"), "ALLOW_USER_SRP_AUTH"),
                Setting.of(client, List.of("RefreshTokenRotation", "Feature"), "ENABLED"),
                Setting.of(
                        client, List.of("RefreshTokenRotation", "RetryGracePeriodSeconds"), "30"),
                Setting.of(client, List.of("RefreshTokenValidity"), "SessionDays"),
                variable("SELLER_SESSION_HOURS", "SellerSessionHours"),
                variable("DESK_SESSION_HOURS", "DeskSessionHours"));
    }

    private static Setting variable(String name, String... texts) {
        return new Setting(
                List.of("Globals", "Function", "Environment", "Variables", name), List.of(texts));
    }

    private static List<Setting> edge() {
        List<String> opener =
                List.of(
                        "ResponseHeadersPolicyConfig",
                        "CustomHeadersConfig",
                        "Items",
                        "[Header=Cross-Origin-Opener-Policy]",
                        "Value");
        return List.of(
                Setting.of("Distribution", keyOf("api"), SENT),
                Setting.of("Distribution", keyOf("whole-pages"), SENT),
                variable(
                        "EDGE_KEYS",
                        "UnderSamLocal",
                        "",
                        SENT + " " + SENT.replace(":sent}}", ":also}}")),
                Setting.of("EdgeKey", List.of("GenerateSecretString", "PasswordLength"), "64"),
                Setting.of(
                        "Distribution",
                        List.of("DistributionConfig", "WebACLId"),
                        "HasFirewall",
                        "WebAclArn",
                        "AWS::NoValue"),
                Setting.of("PageHeaders", opener, "same-origin-allow-popups"),
                Setting.of("StripeWebhook", List.of("ReservedConcurrentExecutions"), "20"),
                throttle("POST /api/orders", "50"),
                throttle("POST /api/reviews", "20"),
                throttle("POST /api/sellers/images", "20"),
                throttle("GET /api/search", "200"),
                throttle("POST /api/webhooks/stripe", "100"));
    }

    private static List<String> keyOf(String origin) {
        return List.of(
                "DistributionConfig",
                "Origins",
                "[Id=" + origin + "]",
                "OriginCustomHeaders",
                "[HeaderName=x-souk-edge]",
                "HeaderValue");
    }

    private static Setting throttle(String route, String perSecond) {
        return Setting.of("Api", List.of("RouteSettings", route, "ThrottlingRateLimit"), perSecond);
    }

    private static List<Setting> logs() {
        List<String> rule = List.of("LifecycleConfiguration", "Rules", "[Id=forget-addresses]");
        return List.of(
                variable("ACTOR_KEY", "{{resolve:secretsmanager:${ActorKey}:SecretString}}"),
                Setting.of("ActorKey", List.of("GenerateSecretString", "PasswordLength"), "64"),
                Setting.of("ApiLog", List.of("RetentionInDays"), "AddressDays"),
                Setting.of(LOGS, below(rule, "ExpirationInDays"), "AddressDays"),
                Setting.of(LOGS, below(rule, "Status"), "Enabled"));
    }

    private static List<Setting> backups(List<String> tables) {
        String[] arns = tables.stream().sorted().map(each -> each + ".Arn").toArray(String[]::new);
        return List.of(
                Setting.of("BackupOfTables", List.of("BackupSelection", "Resources"), arns),
                Setting.of(
                        "BackupRole",
                        List.of(
                                "Policies",
                                "[PolicyName=backs-up-the-tables]",
                                "PolicyDocument",
                                "Statement",
                                "[Effect=Allow]",
                                "Resource"),
                        arns));
    }
}

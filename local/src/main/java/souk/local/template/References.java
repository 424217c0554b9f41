package souk.local.template;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@code Ref} and {@code GetAtt} say of each resource, locally. Where AWS would invent a name,
 * the logical id stands.
 */
final class References {
    private final Map<String, Object> parameters;
    private final Map<String, Object> resources;
    private final LocalAddresses surroundings;

    References(
            Map<String, Object> parameters,
            Map<String, Object> resources,
            LocalAddresses surroundings) {
        this.parameters = parameters;
        this.resources = resources;
        this.surroundings = surroundings;
    }

    /**
     * The value of a pseudo parameter, a parameter or a resource; empty when the template has none
     * of that name.
     */
    Optional<Object> ref(String name) {
        return switch (name) {
            case "AWS::AccountId" -> Optional.of(LocalAddresses.ACCOUNT);
            case "AWS::NoValue" -> Optional.of(Intrinsics.NoValue.NO_VALUE);
            case "AWS::Partition" -> Optional.of("aws");
            case "AWS::Region" -> Optional.of(surroundings.region());
            case "AWS::StackName" -> Optional.of("souk");
            case "AWS::StackId" -> Optional.of(arn("cloudformation", "stack/souk/local"));
            case "AWS::URLSuffix" -> Optional.of("amazonaws.com");
            default ->
                    parameters.containsKey(name)
                            ? Optional.ofNullable(parameters.get(name))
                            : resource(name).map(resource -> nameOf(name, resource));
        };
    }

    /**
     * An attribute of a resource; empty when there is no such resource or nothing is known of the
     * attribute here.
     */
    Optional<Object> attribute(String name, String attribute) {
        return resource(name)
                .flatMap(resource -> Optional.ofNullable(attributeOf(name, resource, attribute)));
    }

    private Optional<Map<String, Object>> resource(String name) {
        return resources.get(name) instanceof Map<?, ?> resource
                ? Optional.of(Trees.map(resource))
                : Optional.empty();
    }

    private Object nameOf(String id, Map<String, Object> resource) {
        return switch (type(resource)) {
            case "AWS::Cognito::UserPool" -> surroundings.region() + "_" + id;
            case "AWS::Cognito::UserPoolClient" -> LocalAddresses.CLIENT;
            case "AWS::CloudWatch::Alarm" -> property(resource, "AlarmName").orElse(id);
            case "AWS::CloudWatch::Dashboard" -> property(resource, "DashboardName").orElse(id);
            case "AWS::DynamoDB::Table" -> property(resource, "TableName").orElse(id);
            case "AWS::Logs::LogGroup" ->
                    property(resource, "LogGroupName").orElse("/aws/souk/" + id);
            case "AWS::S3::Bucket" ->
                    property(resource, "BucketName").orElse(id.toLowerCase(Locale.ROOT));
            case "AWS::SNS::Topic" -> arn("sns", given(id, resource, "TopicName"));
            case "AWS::SQS::Queue" ->
                    "https://sqs.%s.amazonaws.com/%s/%s"
                            .formatted(
                                    surroundings.region(),
                                    LocalAddresses.ACCOUNT,
                                    given(id, resource, "QueueName"));
            case "AWS::SecretsManager::Secret" ->
                    arn("secretsmanager", "secret:" + given(id, resource, "Name"));
            case "AWS::Serverless::Function" -> property(resource, "FunctionName").orElse(id);
            default -> id;
        };
    }

    private static String given(String id, Map<String, Object> resource, String name) {
        return String.valueOf(property(resource, name).orElse(id));
    }

    private @Nullable Object attributeOf(
            String id, Map<String, Object> resource, String attribute) {
        var name = nameOf(id, resource);
        return switch (type(resource) + "." + attribute) {
            case "AWS::CloudFront::OriginAccessControl.Id" -> name;
            case "AWS::CloudWatch::Alarm.Arn" -> arn("cloudwatch", "alarm:" + name);
            case "AWS::Cognito::UserPool.Arn" -> arn("cognito-idp", "userpool/" + name);
            case "AWS::Cognito::UserPool.ProviderName" ->
                    "cognito-idp." + surroundings.region() + ".amazonaws.com/" + name;
            case "AWS::Cognito::UserPool.ProviderURL" -> poolAddress(String.valueOf(name));
            case "AWS::Cognito::UserPool.UserPoolId", "AWS::Cognito::UserPoolClient.ClientId" ->
                    name;
            case "AWS::DynamoDB::Table.Arn" -> arn("dynamodb", "table/" + name);
            case "AWS::DynamoDB::Table.StreamArn" ->
                    arn("dynamodb", "table/" + name + StreamDefinition.STREAM);
            case "AWS::Logs::LogGroup.Arn" -> arn("logs", "log-group:" + name + ":*");
            case "AWS::S3::Bucket.Arn" -> "arn:aws:s3:::" + name;
            case "AWS::S3::Bucket.RegionalDomainName" ->
                    "%s.s3.%s.amazonaws.com".formatted(name, surroundings.region());
            case "AWS::SNS::Topic.TopicArn",
                    "AWS::SQS::Queue.QueueUrl",
                    "AWS::SecretsManager::Secret.Id" ->
                    name;
            case "AWS::SNS::Topic.TopicName" -> given(id, resource, "TopicName");
            case "AWS::SQS::Queue.Arn" -> arn("sqs", given(id, resource, "QueueName"));
            case "AWS::SQS::Queue.QueueName" -> given(id, resource, "QueueName");
            case "AWS::Serverless::Function.Arn" -> arn("lambda", "function:" + name);
            case "AWS::Serverless::HttpApi.ApiEndpoint" -> surroundings.gateway().toString();
            default -> null;
        };
    }

    /** The issuer that Cognito would give a user pool. */
    private String poolAddress(String pool) {
        return "https://cognito-idp." + surroundings.region() + ".amazonaws.com/" + pool;
    }

    /**
     * An issuer as it is here: that of one of the template's user pools is the local provider's.
     */
    String issuer(String issuer) {
        var ours =
                resources.entrySet().stream()
                        .filter(
                                entry ->
                                        entry.getValue() instanceof Map<?, ?> map
                                                && "AWS::Cognito::UserPool".equals(map.get("Type")))
                        .map(entry -> poolAddress(surroundings.region() + "_" + entry.getKey()));
        return ours.anyMatch(issuer::equals) ? surroundings.issuer().toString() : issuer;
    }

    SecretDefinition secret(String id, Section properties) {
        return new SecretDefinition(
                id, properties.text("Name").orElse(id), String.valueOf(ref(id).orElseThrow()));
    }

    /** What a secret of that name is generated from; empty if it is not generated, or not there. */
    Optional<Map<String, Object>> generated(String name) {
        return resource(name)
                                        .filter(
                                                secret ->
                                                        type(secret)
                                                                .equals(
                                                                        "AWS::SecretsManager::Secret"))
                                        .orElse(Map.of())
                                        .get("Properties")
                                instanceof Map<?, ?> properties
                        && properties.get("GenerateSecretString") instanceof Map<?, ?> rules
                ? Optional.of(Trees.map(rules))
                : Optional.empty();
    }

    private String arn(String service, String rest) {
        return "arn:aws:"
                + service
                + ":"
                + surroundings.region()
                + ":"
                + LocalAddresses.ACCOUNT
                + ":"
                + rest;
    }

    private static String type(Map<String, Object> resource) {
        return String.valueOf(resource.get("Type"));
    }

    private static Optional<Object> property(Map<String, Object> resource, String name) {
        return resource.get("Properties") instanceof Map<?, ?> properties
                        && properties.get(name) instanceof String text
                ? Optional.of(text)
                : Optional.empty();
    }
}

package souk.proof.privilege;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import souk.house.Repository;
import souk.house.facts.Permission;
import souk.house.reading.HouseReading;
import souk.house.reading.ShippedClasses;
import souk.local.calls.AwsCall;
import souk.local.template.Template;

/**
 * What functions may do, a line each: {@code GetOrder dynamodb:GetItem Orders}. A grant may end
 * with a star.
 */
record Grants(Set<String> all) {
    /**
     * Nobody lists the bucket: who may is answered 404 for an object that is not there, and who may
     * not is answered 403.
     *
     * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjectTagging.html">
     *     DeleteObjectTagging</a>
     */
    private static final String TELLS_APART = " s3:ListBucket ";

    /** What Lambda does in a function's name, before and after it runs. */
    private static final Set<String> DONE_BY_LAMBDA =
            Set.of(
                    "dynamodb:DescribeStream",
                    "dynamodb:GetRecords",
                    "dynamodb:GetShardIterator",
                    "dynamodb:ListStreams",
                    "logs:CreateLogStream",
                    "logs:PutLogEvents",
                    "sqs:SendMessage");

    static Grants ofTheTemplate() {
        Set<String> all = new TreeSet<>();
        HouseReading.of(Repository.root(), ShippedClasses.of("souk.functions"))
                .deployed()
                .forEach(
                        function ->
                                function.permissions().stream()
                                        .filter(each -> !DONE_BY_LAMBDA.contains(each.action()))
                                        .forEach(
                                                each ->
                                                        all.add(
                                                                line(
                                                                        function.name(),
                                                                        each.action(),
                                                                        plain(each)))));
        return new Grants(all);
    }

    /** {@code Orders.Arn} and {@code ${Orders.Arn}/index/user} without what is CloudFormation's. */
    private static String plain(Permission permission) {
        String resource =
                permission.resource().replace("${", "").replace("}", "").replace(".Arn", "");
        if (permission.action().startsWith("ses:")) {
            // A configuration set by its name; the identity by the parameter that it is given by.
            return resource.substring(resource.lastIndexOf('/') + 1);
        }
        if (!permission.action().startsWith("s3:")) {
            return resource;
        }
        // Here a bucket has its logical name in small letters.
        String[] parts = resource.split("/", 2);
        return parts[0].toLowerCase(Locale.ROOT) + resource.substring(parts[0].length());
    }

    private static String line(String function, String action, String resource) {
        return function + " " + action + " " + resource;
    }

    /** A call in the same words. */
    static String words(AwsCall call, Template template) {
        String resource =
                template.secrets().stream()
                        .filter(secret -> secret.arn().equals(call.resource()))
                        .map(secret -> secret.id())
                        .findFirst()
                        .orElseGet(() -> identity(call, template).orElse(call.resource()));
        return line(call.caller(), call.action(), resource);
    }

    /** The parameter for the identity that sends mails, where a call is for it. */
    private static Optional<String> identity(AwsCall call, Template template) {
        return template.functions().stream()
                .map(each -> each.environment().getOrDefault("MAIL_IDENTITY_ARN", ""))
                .filter(arn -> arn.endsWith(":identity/" + call.resource()))
                .map(_ -> "MailIdentityArn")
                .findFirst();
    }

    static String function(String line) {
        return line.substring(0, line.indexOf(' '));
    }

    boolean isFunction(String caller) {
        return all.stream().anyMatch(line -> function(line).equals(caller));
    }

    boolean cover(String call) {
        return all.stream().anyMatch(grant -> matches(grant, call));
    }

    List<String> unused(Set<String> calls) {
        return all.stream()
                .filter(grant -> !grant.contains(TELLS_APART))
                .filter(grant -> calls.stream().noneMatch(call -> matches(grant, call)))
                .toList();
    }

    private static boolean matches(String grant, String call) {
        return grant.endsWith("*")
                ? call.startsWith(grant.substring(0, grant.length() - 1))
                : call.equals(grant);
    }
}

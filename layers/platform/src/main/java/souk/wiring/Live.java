package souk.wiring;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import souk.media.S3PageFiles;
import souk.review.ReviewsBy;
import souk.storefront.PageFiles;

/** What a running function uses, wired from its environment. */
public final class Live {
    private Live() {}

    /** The ports over the shop's tables. */
    public static Stores stores() {
        return new Stores(Aws.client(DynamoDbClient.builder()), System.getenv(), clock());
    }

    /** A client of an AWS service, which reaches it in the way in which the stores are reached. */
    public static <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C client(
            B builder) {
        return Aws.client(builder);
    }

    /** The same of a service whose calls must not be repeated: each is sent once. */
    public static <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C onceClient(
            B builder) {
        return Aws.onceClient(builder);
    }

    /** The one zone in which the shop counts its days. */
    public static ZoneId timeZone() {
        return Environment.live().timeZone();
    }

    /** The time, in whole milliseconds: so it comes back from a store as it went in. */
    public static Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    /** The one currency of the shop. */
    public static Currency currency() {
        return Environment.live().currency();
    }

    /** Who may review products of the shop. */
    public static ReviewsBy reviewsBy() {
        return ReviewsBy.of(Environment.live().get("REVIEWS_BY"));
    }

    /** So many pictures a seller may upload on one day. */
    public static int uploadsPerDay() {
        return Integer.parseInt(Environment.live().get("UPLOADS_PER_DAY"));
    }

    /** The text of a secret, whose ARN the variable holds, as it is at each call. */
    public static Supplier<String> secret(String variable) {
        Secrets secrets = Secrets.live();
        String arn = setting(variable);
        return () -> secrets.text(arn);
    }

    /** The exported pages of the storefront. */
    public static PageFiles pageFiles() {
        var bucket = Environment.live().bucket("PAGES_BUCKET");
        return new S3PageFiles(bucket, Aws.credentials(), Aws.http(), clock());
    }

    public static String setting(String variable) {
        return Environment.live().get(variable);
    }

    /** What the owner may set or leave out. */
    public static Optional<String> choice(String variable) {
        return Environment.live().find(variable);
    }

    /** Where a stand-in is found in place of a service; in AWS there is none. */
    public static Optional<String> standIn(String variable) {
        return Environment.live().find(variable);
    }
}

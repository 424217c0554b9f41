package souk.local.bucket;

import java.net.URI;
import java.util.stream.Collectors;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketLocationConstraint;
import software.amazon.awssdk.services.s3.model.CORSRule;
import software.amazon.awssdk.services.s3.model.GetObjectTaggingRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import souk.engine.Engine;

/**
 * A bucket of an engine, with the template's rule for pages of other origins; emptied at the end.
 */
final class BucketOf implements PictureBucket {
    private static final CORSRule RULE =
            CORSRule.builder()
                    .allowedOrigins(ORIGIN)
                    .allowedMethods("PUT")
                    .allowedHeaders("content-type", "if-none-match")
                    .build();

    private final URI address;
    private final S3Client s3;

    BucketOf(Engine engine) {
        this.address = engine.address();
        this.s3 =
                S3Client.builder()
                        .endpointOverride(address)
                        .forcePathStyle(true)
                        .region(Region.of(REGION))
                        .credentialsProvider(
                                StaticCredentialsProvider.create(
                                        AwsBasicCredentials.create("test", secretKey())))
                        .httpClient(UrlConnectionHttpClient.create())
                        .build();
        s3.createBucket(
                make ->
                        make.bucket(NAME)
                                .createBucketConfiguration(
                                        at ->
                                                at.locationConstraint(
                                                        BucketLocationConstraint.fromValue(
                                                                REGION))));
        s3.putBucketCors(put -> put.bucket(NAME).corsConfiguration(c -> c.corsRules(RULE)));
    }

    @Override
    public URI address() {
        return address;
    }

    @Override
    public String secretKey() {
        return "test";
    }

    @Override
    public MediaObject kept(String key) {
        var object = s3.getObjectAsBytes(get -> get.bucket(NAME).key(key));
        var tags =
                s3.getObjectTagging(
                        GetObjectTaggingRequest.builder().bucket(NAME).key(key).build());
        return new MediaObject(
                object.asByteArray(),
                object.response().contentType(),
                tags.tagSet().stream()
                        .map(tag -> tag.key() + "=" + tag.value())
                        .collect(Collectors.joining("&")));
    }

    @Override
    public void close() {
        try {
            s3.listObjectsV2Paginator(list -> list.bucket(NAME)).contents().stream()
                    .forEach(object -> s3.deleteObject(d -> d.bucket(NAME).key(object.key())));
            s3.deleteBucket(delete -> delete.bucket(NAME));
        } catch (S3Exception e) {
            throw new IllegalStateException("the bucket cannot be emptied", e);
        } finally {
            s3.close();
        }
    }
}

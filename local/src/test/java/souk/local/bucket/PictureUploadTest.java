package souk.local.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import souk.catalogue.SellerId;
import souk.engine.Differences;
import souk.engine.DiffersOn;
import souk.engine.Engine;
import souk.engine.OnEveryEngine;
import souk.listing.Picture;
import souk.listing.PictureId;
import souk.listing.Pictures;
import souk.listing.Upload;
import souk.media.Bucket;
import souk.media.S3Pictures;

/** Uploads over HTTP by what the shop signs, with and without its will. */
@OnEveryEngine
class PictureUploadTest {
    private static final PictureId ID = new PictureId(new SellerId("sam"), "teapot");
    private static final byte[] BYTES = {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3};
    private static final Picture PICTURE = new Picture("image/png", BYTES.length);

    private final PictureBucket bucket = PictureBucket.open();
    private final Pictures pictures = pictures(bucket.secretKey(), Clock.systemUTC());

    @AfterEach
    void close() {
        bucket.close();
    }

    @Test
    void takesThePictureThatLeaveWasGivenFor() {
        HttpResponse<String> answer = upload(pictures.upload(ID, PICTURE));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        MediaObject kept = kept();
        assertThat(kept.bytes()).isEqualTo(BYTES);
        assertThat(kept.contentType()).isEqualTo("image/png");
        assertThat(kept.tagging()).isEmpty();
    }

    @Test
    @DiffersOn(value = Engine.MOTO, by = Differences.ANY_SIGNATURE)
    void refusesAnotherTypeOrLength() {
        Upload upload = pictures.upload(ID, PICTURE);

        Browser.refused(
                Browser.put(upload.address(), with(upload, "content-type", "text/html"), BYTES));
        Browser.refused(
                Browser.put(upload.address(), upload.headers(), new byte[BYTES.length + 1]));
        Browser.refused(Browser.put(upload.address(), upload.headers(), new byte[0]));
    }

    @Test
    @DiffersOn(value = Engine.MOTO, by = Differences.ANY_SIGNATURE)
    void refusesAnotherKeyQueryOrSignature() {
        Upload upload = pictures.upload(ID, PICTURE);
        String address = upload.address().toString();

        for (String other :
                List.of(
                        address.replace("/sam/", "/sue/"),
                        address.replace("/teapot", "/jug"),
                        address.replace("X-Amz-Expires=300", "X-Amz-Expires=9000"),
                        address.replaceAll("X-Amz-Signature=.", "X-Amz-Signature=x"),
                        address.replaceAll("&X-Amz-Signature=[0-9a-f]+", ""),
                        address.replaceAll("content-length%3B", ""))) {
            assertThat(other).isNotEqualTo(address);
            Browser.refused(Browser.put(URI.create(other), upload.headers(), BYTES));
        }
    }

    @Test
    @DiffersOn(value = Engine.LOCALSTACK, by = Differences.NO_SIGNATURE)
    @DiffersOn(value = Engine.MOTO, by = Differences.NO_SIGNATURE)
    void refusesWhoBringsNoSignature() {
        Upload upload = pictures.upload(ID, PICTURE);
        URI bare = URI.create(upload.address().toString().replaceAll("\\?.*", ""));

        Browser.refused(Browser.put(bare, upload.headers(), BYTES));
    }

    @Test
    @DiffersOn(value = Engine.MOTO, by = Differences.ANY_SIGNATURE)
    void refusesWhatIsTooLate() {
        Duration late = Duration.ofMinutes(5).plusSeconds(1);
        Instant now = Instant.now();

        HttpResponse<String> answer = uploadAt(now.minus(late));

        Browser.refused(answer);
        assertThat(answer.body()).contains("Request has expired");
        assertThat(uploadAt(now.minus(Duration.ofMinutes(4))).statusCode()).isEqualTo(200);
    }

    @Test
    @DiffersOn(value = Engine.MOTO, by = Differences.ANY_SIGNATURE)
    @DiffersOn(value = Engine.LOCALSTACK, by = Differences.OF_THE_FUTURE)
    void refusesWhatIsOfTheFuture() {
        Browser.refused(uploadAt(Instant.now().plus(Duration.ofMinutes(16))));
    }

    @Test
    @DiffersOn(value = Engine.MOTO, by = Differences.ANY_SIGNATURE)
    void refusesWhoHasAnotherKey() {
        Browser.refused(upload(pictures("other", Clock.systemUTC()).upload(ID, PICTURE)));
    }

    @Test
    void takesNoSecondPictureAtTheSameAddress() {
        Upload upload = pictures.upload(ID, PICTURE);
        upload(upload);

        HttpResponse<String> again = upload(upload);

        assertThat(again.statusCode()).as(again.body()).isEqualTo(412);
        assertThat(again.body()).contains("PreconditionFailed");
        assertThat(kept().bytes()).isEqualTo(BYTES);
    }

    @Test
    void letsTheStorefrontUploadFromABrowser() {
        URI address = pictures.upload(ID, PICTURE).address();

        HttpResponse<String> answer = Browser.preflight(address, PictureBucket.ORIGIN);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("access-control-allow-origin"))
                .contains(PictureBucket.ORIGIN);
        assertThat(answer.headers().allValues("access-control-allow-headers"))
                .flatMap(names -> List.of(names.split(", ?")))
                .contains("content-type", "if-none-match");
    }

    @Test
    @DiffersOn(value = Engine.MOTO, by = Differences.ANY_ORIGIN)
    void letsNobodyElseUploadFromABrowser() {
        URI address = pictures.upload(ID, PICTURE).address();

        HttpResponse<String> answer = Browser.preflight(address, "http://elsewhere.example");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("access-control-allow-origin")).isEmpty();
    }

    private Pictures pictures(String secret, Clock clock) {
        return new S3Pictures(
                new Bucket(PictureBucket.NAME, PictureBucket.REGION, Optional.of(bucket.address())),
                StaticCredentialsProvider.create(AwsBasicCredentials.create("local", secret)),
                UrlConnectionHttpClient.create(),
                clock);
    }

    private MediaObject kept() {
        return bucket.kept(ID.upload());
    }

    private HttpResponse<String> uploadAt(Instant then) {
        var clock = Clock.fixed(then, ZoneOffset.UTC);
        return upload(pictures("local", clock).upload(ID, PICTURE));
    }

    private static Map<String, String> with(Upload upload, String header, String value) {
        Map<String, String> headers = new HashMap<>(upload.headers());
        headers.put(header, value);
        return headers;
    }

    private static HttpResponse<String> upload(Upload upload) {
        return Browser.put(upload.address(), upload.headers(), BYTES);
    }
}

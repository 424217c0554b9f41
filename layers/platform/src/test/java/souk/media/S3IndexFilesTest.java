package souk.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import souk.value.ShopUnavailable;

class S3IndexFilesTest {
    private static final byte[] BYTES = {1, 2, 3};

    private final AnsweringBucket s3 = new AnsweringBucket();
    private final S3IndexFiles files =
            new S3IndexFiles(
                    s3.bucket(),
                    AnsweringBucket.CREDENTIALS,
                    UrlConnectionHttpClient.create(),
                    Clock.systemUTC());

    @AfterEach
    void close() {
        s3.close();
    }

    @Test
    void readsWhatItWrote() {
        files.write("1-a", BYTES);

        assertThat(files.read("1-a").orElseThrow()).isEqualTo(BYTES);
        assertThat(s3.objects).containsOnlyKeys("/files/1-a");
    }

    @Test
    void findsNothingUnderAnotherName() {
        assertThat(files.read("1-b")).isEmpty();
    }

    @Test
    void removesWhatIsThereAndWhatIsNot() {
        files.write("1-a", BYTES);

        files.remove("1-a");
        files.remove("1-a");

        assertThat(s3.objects).isEmpty();
    }

    @Test
    void signsTheHashOfTheBodyAndOverwritesNothing() {
        files.write("1-a", BYTES);

        assertThat(s3.asked.getFirst())
                .contains("if-none-match;", "x-amz-content-sha256;", "PUT")
                // SHA-256 of the three bytes
                .contains("039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81");
    }

    @Test
    void writesAgainWhenTheAnswerIsLostOrS3IsBusy() {
        s3.answers.addAll(List.of(AnsweringBucket.LOST, 503));

        files.write("1-a", BYTES);

        assertThat(s3.objects).hasSize(1);
        assertThat(s3.asked).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void refusesWhileS3DoesNotAnswer() {
        s3.answers.addAll(List.of(500, 503, 500));

        assertThatThrownBy(() -> files.read("1-a")).isInstanceOf(ShopUnavailable.class);
    }

    @Test
    void failsAtOnceWhereItMayNot() {
        s3.answers.add(403);

        assertThatThrownBy(() -> files.read("1-a")).hasMessage("S3 answered 403");
        assertThat(s3.asked).hasSize(1);
    }
}

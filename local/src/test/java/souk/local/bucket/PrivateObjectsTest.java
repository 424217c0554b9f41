package souk.local.bucket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.local.net.LoopbackServer;

/** Files of functions over HTTP, as the SDK's signer signs them. */
class PrivateObjectsTest {
    private static final byte[] BYTES = "an index".getBytes(UTF_8);

    @TempDir Path folder;

    private Buckets buckets;
    private SignedCaller caller;

    @BeforeEach
    void open() {
        Clock clock = Clock.systemUTC();
        this.buckets =
                Buckets.start(
                        LoopbackServer.bind(0, "the buckets", "MEDIA_PORT"),
                        MediaFolder.open(folder, clock.instant()),
                        Map.of("files", new PrivateObjects(new ObjectFolder(folder), clock)));
        this.caller = new SignedCaller(buckets.address(), "local", clock);
    }

    @AfterEach
    void close() {
        buckets.close();
    }

    @Test
    void givesBackWhatWasPut() {
        SignedCaller.Answer put = caller.put("/files/1-a.idx", BYTES, Map.of("if-none-match", "*"));
        SignedCaller.Answer got = caller.call("GET", "/files/1-a.idx");

        assertThat(put.status()).isEqualTo(200);
        assertThat(got.status()).isEqualTo(200);
        assertThat(got.body()).isEqualTo("an index");
    }

    @Test
    void keepsFilesWhenTheShopIsOpenedAgain() {
        caller.put("/files/a", BYTES, Map.of());

        assertThat(new ObjectFolder(folder).find("a")).contains(BYTES);
    }

    @Test
    void answersNoSuchKeyWhereNothingIs() {
        SignedCaller.Answer answer = caller.call("GET", "/files/never");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).startsWith("<?xml").contains("<Code>NoSuchKey</Code>");
    }

    @Test
    void putsNothingOverAFileWhereNoneWasExpected() {
        caller.put("/files/a", BYTES, Map.of());

        SignedCaller.Answer again =
                caller.put("/files/a", new byte[] {1}, Map.of("if-none-match", "*"));

        assertThat(again.status()).isEqualTo(412);
        assertThat(again.body()).contains("<Code>PreconditionFailed</Code>");
        assertThat(caller.call("GET", "/files/a").body()).isEqualTo("an index");
    }

    @Test
    void removesAFileAndWhatIsNotThere() {
        caller.put("/files/a", BYTES, Map.of());

        assertThat(caller.call("DELETE", "/files/a").status()).isEqualTo(204);
        assertThat(caller.call("DELETE", "/files/a").status()).isEqualTo(204);
        assertThat(caller.call("GET", "/files/a").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "DELETE"})
    void refusesAnotherKeyOrNone(String method) {
        caller.put("/files/a", BYTES, Map.of());
        var other = new SignedCaller(buckets.address(), "other", Clock.systemUTC());

        assertThat(other.call(method, "/files/a").body()).contains("SignatureDoesNotMatch");
        assertThat(other.unsigned(method, "/files/a").body()).contains("AccessDenied");
        assertThat(caller.call("GET", "/files/a").status()).isEqualTo(200);
    }

    @Test
    void refusesWhatWasSignedLongAgo() {
        Clock past = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-16));

        assertThat(
                        new SignedCaller(buckets.address(), "local", past)
                                .call("GET", "/files/a")
                                .body())
                .contains("RequestTimeTooSkewed");
    }

    @Test
    void refusesOtherBytesThanWereSigned() {
        SignedCaller.Answer answer = caller.putOther("/files/a", BYTES, "an Index".getBytes(UTF_8));

        assertThat(answer.body()).contains("XAmzContentSHA256Mismatch");
        assertThat(caller.call("GET", "/files/a").status()).isEqualTo(404);
    }

    @Test
    void refusesWhatTheShopDoesNotUse() {
        assertThat(caller.call("GET", "/files/a?versionId=1").status()).isEqualTo(501);
        assertThat(caller.call("GET", "/files/").status()).isEqualTo(501);
        assertThat(caller.call("GET", "/files/a/../b").status()).isIn(400, 501);
        assertThat(caller.call("HEAD", "/files/a").status()).isEqualTo(501);
        assertThat(caller.put("/files/a", BYTES, Map.of("if-none-match", "\"x\"")).status())
                .isEqualTo(501);
    }

    @Test
    void knowsNoOtherBucket() {
        SignedCaller.Answer answer = caller.call("GET", "/other/a");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("<Code>NoSuchBucket</Code>");
    }
}

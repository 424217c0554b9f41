package souk.proof.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.value.Digest;

class SubjectTracesTest {
    private static final String SUB = "3f0e8d52-canary";
    private final SubjectTraces traces = new SubjectTraces(List.of("mug", "key-1"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"sellerId\":\"3f0e8d52-canary\"}",
                "/media/3f0e8d52-canary/picture.png",
            })
    void findsTheSubjectItself(String text) {
        assertThat(traces.of(SUB, text)).containsExactly("says " + SUB);
    }

    @Test
    void findsTheIdsThatWereMadeOfItOnce() {
        assertThat(traces.of(SUB, Digest.of("mug", SUB) + "-mug"))
                .containsExactly("holds the SHA-256 of 'mug\n" + SUB + "'");
        assertThat(traces.of(SUB, Digest.of(SUB, "key-1")))
                .containsExactly("holds the SHA-256 of '" + SUB + "\nkey-1'");
        assertThat(traces.of(SUB, "etag: " + Digest.hex(SUB)))
                .containsExactly("holds the SHA-256 of '" + SUB + "'");
    }

    @Test
    void findsNothingInAnothersIds() {
        assertThat(traces.of(SUB, Digest.of("mug", "somebody") + "-mug " + Digest.hex("mug")))
                .isEmpty();
    }
}

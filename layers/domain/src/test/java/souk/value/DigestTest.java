package souk.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestTest {
    /** SHA-256 of {@code abc}, from FIPS 180-4's examples. */
    private static final String OF_ABC =
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void isSha256() {
        assertThat(Digest.hex("abc")).isEqualTo(OF_ABC);
        assertThat(Digest.of("abc")).isEqualTo("xj4bnp4pahh6uqkbidpf3lrceo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "mug\nalice", "ü\ud83d\ude00", "0123456789"})
    void namesTheFirst130BitsByFives(String text) {
        String short26 = Digest.of(text);

        BigInteger all = new BigInteger(1, HexFormat.of().parseHex(Digest.hex(text)));
        String radix32 = all.shiftRight(256 - 130).toString(32);
        String padded = "0".repeat(Digest.LENGTH - radix32.length()) + radix32;
        assertThat(short26).isEqualTo(inBase32(padded));
    }

    @Test
    void keepsItsPartsApart() {
        assertThat(Digest.of("ab", "c")).isNotEqualTo(Digest.of("a", "bc"));
        assertThat(Digest.of("a", "b")).isEqualTo(Digest.of("a", "b"));
    }

    /** Radix 32 counts 0-9 and a-v, base32 a-z and 2-7. */
    private static String inBase32(String radix32) {
        StringBuilder text = new StringBuilder();
        radix32.chars()
                .map(digit -> Character.digit(digit, 32))
                .forEach(five -> text.append("abcdefghijklmnopqrstuvwxyz234567".charAt(five)));
        return text.toString();
    }
}

package souk.functions.mail.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever makes a draft need not think of what people write into subjects. */
class DraftTest {
    private static String subject(String text) {
        return new Draft(text, "title", List.of(), "why").subject();
    }

    @Test
    void hasASubjectOfOneLine() {
        assertThat(subject("a mug\r\nBcc: eve@example.com\u2028\u0000\u202E"))
                .isEqualTo("a mug  Bcc: eve@example.com");
    }

    @Test
    void shortensASubjectBetweenCharacters() {
        assertThat(subject("😀".repeat(150))).isEqualTo("😀".repeat(150));
        assertThat(subject("😀".repeat(151))).isEqualTo("😀".repeat(149) + "…");
    }

    @Test
    void keepsTheDirectionOfANameToItself() {
        assertThat(Clean.name("קומקום")).isEqualTo("\u2068קומקום\u2069");
        assertThat(Clean.name("a \u2067mug")).isEqualTo("a mug");
    }
}

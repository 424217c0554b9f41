package souk.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    /** A letter with an accent, in one character and in two. */
    private static final String ONE = "caf\u00e9";

    private static final String TWO = "cafe\u0301";

    @Test
    void isComposed() {
        assertThat(line(TWO)).isEqualTo(ONE);
        assertThat(lines("\u1112\u1161\u11ab")).isEqualTo("\ud55c");
        assertThat(line("\u212b")).isEqualTo("\u00c5");
        assertThat(line("\ufb01")).as("a ligature is a letter of its own").isEqualTo("\ufb01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  Ann ",
                "Ann\n",
                "\r\n\tAnn\r\n",
                "\u00a0Ann\u202f",
                "\u3000Ann\u2003",
                "\u2028Ann\u2029"
            })
    void hasNoBlanksAroundIt(String text) {
        assertThat(line(text)).isEqualTo("Ann");
        assertThat(lines(text)).isEqualTo("Ann");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "नमस्ते",
                "שלום\u200f!",
                "می\u200cخواهم",
                "क्\u200dष",
                "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
                "\u2764\ufe0f",
                "\ud83c\uddea\ud83c\uddfa",
                "a\u00a0b\u00adc",
                "\u0e01\u0e33 \ud842\udfb7 \u1f82"
            })
    void keepsEveryScriptWithItsJoinersAndEmoji(String text) {
        assertThat(line(text)).isEqualTo(text);
        assertThat(lines(text)).isEqualTo(text);
    }

    @Test
    void countsCodePointsAfterComposing() {
        UnaryOperator<String> ofThree = text -> PlainText.line("it", text, 3);

        assertThat(ofThree.apply("\ud83d\ude00\ud83d\ude00\ud83d\ude00")).hasSize(6);
        assertThat(ofThree.apply(" e\u0301e\u0301e\u0301 ")).isEqualTo("\u00e9\u00e9\u00e9");
        assertThatThrownBy(() -> ofThree.apply("abcd")).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> ofThree.apply("\ud83d\ude00abc")).isInstanceOf(Malformed.class);
    }

    @Test
    void hasLinesOnlyWhereItMay() {
        assertThat(lines("one\r\ntwo\n\nthree")).isEqualTo("one\ntwo\n\nthree");
        assertThat(lines("\u00e9\r\n\u00e9")).isEqualTo("\u00e9\n\u00e9");
        assertThatThrownBy(() -> line("one\ntwo")).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> line("one\r\ntwo")).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\rb", "a\r\r\nb", "a\tb", "a\u0000b", "a\u001bb", "a\u007fb", "a\u0085b",
                "a\u2028b", "a\u2029b", "a\u202ab", "a\u202eb", "a\u2066b", "a\u2069b", "a\ufffeb",
                "a\ufdd0b", "a\ud83f\udfffb", "a\ud800b", "a\udc00b", "\ud800", "a\udc00\ud800b"
            })
    void refusesControlsTurnsAndHalfCharacters(String text) {
        assertThatThrownBy(() -> lines(text)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> line(text)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "\u00a0",
                "\u200b",
                "\u200d\u200d",
                "\u00a0\u200c ",
                "\ufeff"
            })
    void refusesWhatNobodySees(String text) {
        assertThatThrownBy(() -> lines(text)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> line(text)).isInstanceOf(Malformed.class);
    }

    @Test
    void takes30MarksOnACharacterAndNotOneMore() {
        String marks = "\u0316".repeat(30);

        assertThat(line("x" + marks + "y" + marks)).hasSize(62);
        assertThatThrownBy(() -> line("x\u0316" + marks)).isInstanceOf(Malformed.class);
    }

    /** Composing sorts marks, in the square of their number: here it would take seconds. */
    @Test
    void refusesAPileOfMarksBeforeItIsComposed() {
        String pile = "a" + "\u0301".repeat(30_000) + "\u0316".repeat(30_000);

        assertThatThrownBy(() -> lines(pile)).isInstanceOf(Malformed.class);
    }

    @Test
    void takesAMarkThatComposingSplitsInTwo() {
        String marks = "\u0344".repeat(15);

        assertThat(line("q" + marks)).isEqualTo("q" + "\u0308\u0301".repeat(15));
        assertThatThrownBy(() -> line("q" + marks + "\u0344")).isInstanceOf(Malformed.class);
    }

    private static String line(String text) {
        return PlainText.line("it", text, 5_000);
    }

    private static String lines(String text) {
        return PlainText.lines("it", text, 5_000);
    }
}

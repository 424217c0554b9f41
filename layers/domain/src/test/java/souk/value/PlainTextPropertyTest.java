package souk.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever people send. */
class PlainTextPropertyTest {
    private static final int LONG = 5_000;

    /** Where texts go wrong: breaks, blanks, joiners, marks, turns, halves of pairs, composites. */
    private static final List<Integer> ODD =
            List.of(
                    0x00, 0x09, 0x0a, 0x0d, 0x7f, 0x85, 0xa0, 0xad, 0x300, 0x301, 0x316, 0x344,
                    0x1100, 0x1161, 0x11a8, 0x1e9b, 0x200b, 0x200c, 0x200d, 0x200f, 0x2028, 0x202e,
                    0x2066, 0x212b, 0xd7ff, 0xd83d, 0xde00, 0xfb1d, 0xfdd0, 0xfe0f, 0xfeff, 0xffff,
                    0x1d15e, 0x1f468, 0x1f600, 0x2f800, 0x10ffff);

    private static final List<Integer> FINE =
            List.of(
                    0x0a, 0x20, 0x61, 0x65, 0xe9, 0x300, 0x301, 0x316, 0x323, 0x3b1, 0x5d0, 0x915,
                    0x94d, 0xac00, 0x1100, 0x1161, 0x11a8, 0x1ebf, 0x1f82, 0x200c, 0x200d, 0x212b,
                    0x4e2d, 0xfb1d, 0xfe0f, 0x1d15e, 0x1f468, 0x1f600, 0x2f800);

    @Provide
    Arbitrary<String> anything() {
        return text(
                Arbitraries.frequencyOf(
                        Tuple.of(8, Arbitraries.integers().between(0x20, 0x7e)),
                        Tuple.of(2, Arbitraries.of(ODD)),
                        Tuple.of(1, Arbitraries.integers().between(0, 0xffff)),
                        Tuple.of(1, Arbitraries.integers().between(0, 0x10ffff))));
    }

    /** Texts of which most are taken. */
    @Provide
    Arbitrary<String> fine() {
        return text(Arbitraries.of(FINE)).map(text -> "a" + text);
    }

    private static Arbitrary<String> text(Arbitrary<Integer> point) {
        return point.list()
                .ofMaxSize(25)
                .map(
                        points -> {
                            StringBuilder text = new StringBuilder();
                            points.forEach(text::appendCodePoint);
                            return text.toString();
                        });
    }

    @Property(tries = 1_000, seed = "11")
    void isTakenOrRefusedAsMalformedAndNothingElse(@ForAll("anything") String text) {
        Optional<String> taken = taken(text);

        taken.ifPresent(it -> assertThat(it).isNotBlank());
    }

    @Property(tries = 1_000, seed = "12")
    void holdsNoControlCharacterWhateverWasSent(@ForAll("anything") String text) {
        taken(text)
                .ifPresent(
                        it ->
                                assertThat(it.codePoints().filter(c -> c != '\n'))
                                        .noneMatch(Character::isISOControl)
                                        .noneMatch(c -> c >= 0x202a && c <= 0x202e)
                                        .noneMatch(c -> c >= 0xd800 && c <= 0xdfff));
    }

    @Property(tries = 1_000, seed = "13")
    void staysAsItIsWhenItComesAgain(@ForAll("fine") String text) {
        String once = PlainText.lines("it", text, LONG);

        assertThat(PlainText.lines("it", once, LONG)).isEqualTo(once);
    }

    @Property(tries = 1_000, seed = "14")
    void isOneTextHoweverItIsComposed(@ForAll("fine") String text) {
        String taken = PlainText.lines("it", text, LONG);

        for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            assertThat(PlainText.lines("it", Normalizer.normalize(text, form), LONG))
                    .isEqualTo(taken);
        }
    }

    @Property(tries = 1_000, seed = "15")
    void isAsLongAsItsCodePoints(@ForAll("fine") String text) {
        String taken = PlainText.lines("it", text, LONG);
        int points = (int) taken.codePoints().count();

        assertThat(PlainText.lines("it", text, points)).isEqualTo(taken);
        assertThatThrownBy(() -> PlainText.lines("it", text, points - 1))
                .isInstanceOf(Malformed.class);
    }

    @Property(tries = 1_000, seed = "16")
    void breaksLinesInOneWay(@ForAll("fine") String text) {
        assertThat(PlainText.lines("it", text.replace("\n", "\r\n"), LONG))
                .isEqualTo(PlainText.lines("it", text, LONG));
    }

    @Property(tries = 1_000, seed = "17")
    void isOnOneLineTheSameAsOnMany(@ForAll("fine") String text) {
        String flat = text.replace('\n', ' ');

        assertThat(PlainText.line("it", flat, LONG)).isEqualTo(PlainText.lines("it", flat, LONG));
    }

    private static Optional<String> taken(String text) {
        try {
            return Optional.of(PlainText.lines("it", text, LONG));
        } catch (Malformed no) {
            return Optional.empty();
        }
    }
}

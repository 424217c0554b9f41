package souk.functions.mail.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import souk.functions.mail.letter.Examples.Kind;

class LettersTest {
    /** What only lays out the text part. */
    private static final String LAYOUT = "(?m)^ *(\\*|>|--|=+|-+)(?= |$)|:$|:(?= https?:)";

    static Stream<Kind> kinds() {
        return Examples.kinds();
    }

    @Test
    void everyKindHasAnExample() {
        var kinds =
                Stream.of(ForShopper.class, ForSeller.class)
                        .flatMap(each -> Arrays.stream(each.getPermittedSubclasses()));

        assertThat(Examples.all().values().stream().map(Object::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(kinds.toList());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void textAndHtmlSayTheSame(Kind kind) {
        Letter letter = kind.letter(Examples.STOP);

        List<String> links = ReadHtml.links(letter.html());
        String text = letter.text();
        assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(letter.text()).contains(link));
        for (String link : links) {
            text = text.replaceFirst(":?\\s+" + Pattern.quote(link), "");
        }
        text = text.replaceAll(LAYOUT, " ").replaceAll(":(?=\\s|$)", "");
        List<String> html = ReadHtml.words(letter.html());
        assertThat(ReadHtml.words(text, "\\s+"))
                .containsExactlyElementsOf(
                        html.stream()
                                .map(word -> word.replaceAll(":$", ""))
                                .filter(word -> !word.equals(Examples.SHOP.storefront().toString()))
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void subjectsAreOneLineThatSaysWhatHappened(Kind kind) {
        Letter letter = kind.letter(Optional.empty());

        assertThat(letter.subject())
                .isNotBlank()
                .hasSizeLessThanOrEqualTo(150)
                .doesNotContain("\n");
        assertThat(subjects()).doesNotHaveDuplicates();
    }

    private static List<String> subjects() {
        return Examples.all().values().stream()
                .map(each -> Examples.LETTERS.write(each, Optional.empty()).subject())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void loadsNothing(Kind kind) {
        String html = kind.letter(Examples.STOP).html();

        assertThat(html)
                .doesNotContainPattern(
                        "(?i)<(img|link|script|iframe|object|video)|url\\(|@import|src=");
    }

    @Test
    void offersToStopWhereThereIsAPageForIt() {
        var sold = Examples.of("sold");
        URI stop = Examples.STOP.orElseThrow();

        Letter with = Examples.LETTERS.write(sold, Examples.STOP);
        Letter without = Examples.LETTERS.write(sold, Optional.empty());

        assertThat(ReadHtml.links(with.html())).contains(stop.toString());
        assertThat(with.text()).contains("Stop mails like this: " + stop);
        assertThat(without.html()).doesNotContain(Footer.STOP, "/mail/");
        assertThat(without.text()).doesNotContain(Footer.STOP, "/mail/");
    }

    @Test
    void aReceiptHasNumberLinesShippingAddressAndTotals() {
        Letter receipt = Examples.LETTERS.write(Examples.of("ordered"), Optional.empty());

        assertThat(receipt.text())
                .contains("Placed: 1 March 2026", "Order: " + number())
                .contains("* Oat tall mug\n  2 × €34.00\n  €68.00")
                .contains("  Size: 140 × 200 cm · Colour: Clay\n  1 × €89.00\n  €89.00")
                .contains("* Shipping: Parcel with tracking\n  €5.90")
                .contains("Items: €169.00\nShipping: €10.80\nTotal paid: €179.80")
                .contains("  Inês Duarte\n  Rua do Carmo 12, 3.º esq.\n")
                .contains("  1200-094 Lisboa\n  Portugal")
                .contains("for 14 days after the last parcel")
                .contains("https://souk.example/order/?id=order-1");
    }

    private static String number() {
        return OrderBlocks.number(new ExampleOrder(each -> each).paid().id());
    }
}

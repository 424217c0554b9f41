package souk.functions.mail.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import souk.functions.mail.letter.Examples.Kind;

/** No letter tells its reader what is others': each order here has two sellers and an address. */
class OtherPeoplesDataTest {
    /** Of the shopper, and of the seller that is not written to. */
    private static final String[] OF_OTHERS = {
        "Duarte",
        "Rua do Carmo",
        "1200-094",
        "Lisboa",
        "Portugal",
        "+351",
        "sub-of-the-shopper",
        "Oat tall mug",
        "oat-tall-mug",
        "Ada’s Pots",
        "potter",
        "Parcel with tracking",
        "€34.00",
        "€68.00",
        "€5.90",
        "€179.80"
    };

    static Stream<Kind> forSellers() {
        return Examples.kinds()
                .filter(each -> each.occasion() instanceof ForSeller)
                // Of this one, all is the seller's own.
                .filter(each -> !each.name().equals("low-stock"));
    }

    static Stream<Kind> all() {
        return Examples.kinds();
    }

    @ParameterizedTest
    @MethodSource("forSellers")
    void sellersSeeTheirOwnLinesAlone(Kind kind) {
        assertThat(everything(kind.occasion())).doesNotContain(OF_OTHERS);
    }

    @Test
    void theyWouldBeFoundWhereTheyAre() {
        String receipt = everything(Examples.of("ordered"));

        assertThat(receipt).contains("Duarte", "Oat tall mug", "Ada’s Pots", "€5.90", "€179.80");
    }

    /** Neither who somebody is at sign-in, nor what the payment provider calls the payment. */
    @ParameterizedTest
    @MethodSource("all")
    void nobodySeesKeysOfPeopleAndPayments(Kind kind) {
        assertThat(everything(kind.occasion()))
                .doesNotContain("sub-of-the-shopper", "pi_1", "cs_1", "+351");
    }

    private static String everything(Occasion occasion) {
        Letter letter = Examples.LETTERS.write(occasion, Optional.empty());
        return letter.subject() + "\n" + letter.text() + "\n" + letter.html();
    }
}

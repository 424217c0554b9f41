package souk.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static souk.shipping.SampleRates.ADA;
import static souk.shipping.SampleRates.BEN;
import static souk.shipping.SampleRates.BERLIN;
import static souk.shipping.SampleRates.EUR;
import static souk.shipping.SampleRates.download;
import static souk.shipping.SampleRates.everywhere;
import static souk.shipping.SampleRates.option;
import static souk.shipping.SampleRates.parcel;
import static souk.shipping.SampleRates.terms;
import static souk.shipping.SampleRates.zone;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.catalogue.SellerId;
import souk.value.Refusal;

class QuoteRefusalTest {
    private static final QuotedLine MUG = parcel("mug", ADA, 900, 1);
    private static final QuotedLine JUG = parcel("jug", ADA, 900, 1);
    private static final QuotedLine CUP = parcel("cup", BEN, 400, 1);
    private static final QuotedLine COURSE = download("course", BEN, 900, 1);
    private static final OptionId VAN = new OptionId("van");
    private static final ShippingRates BY_POST =
            everywhere(option("express", 990, 0), option("standard", 490, 0));
    private static final ShippingRates TO_AUSTRIA = terms(zone("AT", option("van", 900, 0)));

    @Test
    void namesAllThatIsNotShippedThere() {
        var refusal =
                catchThrowableOfType(
                        NotShippedThere.class,
                        () -> quote(Map.of(BEN, TO_AUSTRIA), Map.of(), MUG, CUP, JUG, COURSE));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.AGAINST_RULE);
        assertThat(refusal.code()).isEqualTo("NOT_SHIPPED_THERE");
        assertThat(refusal.current())
                .containsEntry(
                        "sellers",
                        List.of(
                                Map.of("sellerId", "ada", "lines", List.of("mug", "jug")),
                                Map.of("sellerId", "ben", "lines", List.of("cup"))));
    }

    @Test
    void leavesOutWhoDoesShipThere() {
        var refusal =
                catchThrowableOfType(
                        NotShippedThere.class,
                        () -> quote(Map.of(ADA, BY_POST, BEN, TO_AUSTRIA), Map.of(), MUG, CUP));

        assertThat(refusal.current())
                .containsEntry(
                        "sellers", List.of(Map.of("sellerId", "ben", "lines", List.of("cup"))));
    }

    @Test
    void refusesOptionsThatAreNotOffered() {
        var refusal =
                catchThrowableOfType(
                        UnknownShippingOption.class,
                        () -> quote(Map.of(ADA, BY_POST), Map.of(ADA, VAN), MUG));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.AGAINST_RULE);
        assertThat(refusal.code()).isEqualTo("UNKNOWN_SHIPPING_OPTION");
        assertThat(refusal.current())
                .containsEntry(
                        "sellers",
                        List.of(
                                Map.of(
                                        "sellerId",
                                        "ada",
                                        "options",
                                        List.of("express", "standard"))));
    }

    @Test
    void refusesOptionsOfAnotherZone() {
        ShippingRates terms =
                terms(zone("AT", option("van", 1, 0)), zone("*", option("standard", 1, 0)));

        assertThatThrownBy(() -> quote(Map.of(ADA, terms), Map.of(ADA, VAN), MUG))
                .isInstanceOf(UnknownShippingOption.class);
    }

    @Test
    void refusesAChoiceOfASellerWhoSendsNothing() {
        Map<SellerId, ShippingRates> terms =
                Map.of(ADA, BY_POST, BEN, everywhere(option("van", 1, 0)));

        assertThatThrownBy(() -> quote(terms, Map.of(BEN, VAN), MUG, COURSE))
                .isInstanceOf(UnknownShippingOption.class);
        assertThatThrownBy(() -> quote(terms, Map.of(BEN, VAN), MUG))
                .isInstanceOf(UnknownShippingOption.class);
    }

    @Test
    void tellsWhatIsNotShippedThereBeforeAnyChoice() {
        assertThatThrownBy(() -> quote(Map.of(ADA, TO_AUSTRIA), Map.of(ADA, VAN), MUG))
                .isInstanceOf(NotShippedThere.class);
    }

    private static Quote quote(
            Map<SellerId, ShippingRates> terms,
            Map<SellerId, OptionId> choices,
            QuotedLine... lines) {
        return Quote.of(List.of(lines), Optional.of(BERLIN), terms, choices, EUR);
    }
}

package souk.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.shipping.SampleRates.ADA;
import static souk.shipping.SampleRates.BERLIN;
import static souk.shipping.SampleRates.EUR;
import static souk.shipping.SampleRates.euro;
import static souk.shipping.SampleRates.everywhere;
import static souk.shipping.SampleRates.option;
import static souk.shipping.SampleRates.parcel;
import static souk.shipping.SampleRates.quote;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.catalogue.SellerId;

class QuoteChoiceTest {
    private static final QuotedLine MUG = parcel("mug", ADA, 900, 1);
    private static final OptionId EXPRESS = new OptionId("express");
    private static final ShippingRates TERMS =
            everywhere(option("express", 990, 0), option("standard", 490, 0));

    @Test
    void sendsByTheCheapestUnlessToldOtherwise() {
        assertThat(quote(Map.of(ADA, TERMS), MUG).shippingAmount()).isEqualTo(euro(490));
        assertThat(chosen(Map.of(ADA, EXPRESS)).shippingAmount()).isEqualTo(euro(990));
    }

    @Test
    void sendsByTheFirstOfTheCheapest() {
        ShippingRates terms =
                everywhere(option("c", 500, 0), option("a", 490, 0), option("b", 490, 0));

        assertThat(chosenIn(quote(Map.of(ADA, terms), MUG))).isEqualTo(new OptionId("a"));
    }

    @Test
    void countsAsCheapestWhatIsSoForTheseUnits() {
        ShippingRates terms = everywhere(option("letter", 100, 100), option("parcel", 250, 0));

        Quote one = quote(Map.of(ADA, terms), MUG);
        Quote three = quote(Map.of(ADA, terms), parcel("mug", ADA, 900, 3));

        assertThat(chosenIn(one)).isEqualTo(new OptionId("letter"));
        assertThat(chosenIn(three)).isEqualTo(new OptionId("parcel"));
    }

    @Test
    void countsAsCheapestWhatHasBecomeFree() {
        ShippingRates terms =
                everywhere(option("slow", 100, 0), option("fast", 990, 0, Optional.of(900L)));

        assertThat(chosenIn(quote(Map.of(ADA, terms), MUG))).isEqualTo(new OptionId("fast"));
    }

    @Test
    void offersEveryOptionWhicheverIsChosen() {
        SellerQuote seller = chosen(Map.of(ADA, EXPRESS)).sellers().getFirst();

        assertThat(seller.options())
                .containsExactly(
                        new OfferedOption(EXPRESS, "By express", euro(990), 1, 3),
                        new OfferedOption(
                                new OptionId("standard"), "By standard", euro(490), 1, 3));
    }

    private static Quote chosen(Map<SellerId, OptionId> choices) {
        return Quote.of(List.of(MUG), Optional.of(BERLIN), Map.of(ADA, TERMS), choices, EUR);
    }

    private static OptionId chosenIn(Quote quote) {
        return quote.sellers().getFirst().chosen().id();
    }
}

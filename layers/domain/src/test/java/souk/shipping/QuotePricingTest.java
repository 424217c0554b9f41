package souk.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.shipping.SampleRates.ADA;
import static souk.shipping.SampleRates.BEN;
import static souk.shipping.SampleRates.download;
import static souk.shipping.SampleRates.everywhere;
import static souk.shipping.SampleRates.option;
import static souk.shipping.SampleRates.parcel;
import static souk.shipping.SampleRates.quote;

import java.util.Map;
import org.junit.jupiter.api.Test;
import souk.cart.Pricing;
import souk.catalogue.SellerId;

class QuotePricingTest {
    @Test
    void isTheSameInWhateverOrderTheLinesCome() {
        Map<SellerId, ShippingRates> terms = bothAsk(490, 900);
        QuotedLine mug = parcel("mug", ADA, 900, 2);
        QuotedLine cup = parcel("cup", BEN, 400, 1);

        assertThat(quote(terms, mug, cup).pricing()).isEqualTo(quote(terms, cup, mug).pricing());
    }

    @Test
    void tellsQuotesOfOneTotalApart() {
        QuotedLine mug = parcel("mug", ADA, 900, 1);
        QuotedLine cup = parcel("cup", BEN, 900, 1);

        Quote one = quote(bothAsk(100, 200), mug, cup);
        Quote other = quote(bothAsk(200, 100), mug, cup);

        assertThat(one.totalAmount()).isEqualTo(other.totalAmount());
        assertThat(one.pricing()).isNotEqualTo(other.pricing());
    }

    @Test
    void tellsFreeShippingFromNone() {
        Pricing sent = quote(bothAsk(0, 0), parcel("mug", ADA, 900, 1)).pricing();
        Pricing none = quote(bothAsk(0, 0), download("mug", ADA, 900, 1)).pricing();

        assertThat(sent).isNotEqualTo(none);
    }

    @Test
    void isOneOfItsOwnWhereNothingIsSent() {
        Pricing none = quote(Map.of(), download("course", ADA, 900, 1)).pricing();

        assertThat(quote(Map.of(), download("course", ADA, 900, 1)).pricing()).isEqualTo(none);
        assertThat(quote(Map.of(), download("course", ADA, 901, 1)).pricing()).isNotEqualTo(none);
        assertThat(quote(Map.of()).pricing()).isNotEqualTo(none);
    }

    @Test
    void leavesOutWhatWasNotChosen() {
        QuotedLine mug = parcel("mug", ADA, 900, 1);
        Quote one = quote(Map.of(ADA, everywhere(option("a", 490, 0), option("b", 900, 0))), mug);
        Quote other = quote(Map.of(ADA, everywhere(option("a", 490, 0), option("c", 950, 0))), mug);

        assertThat(one.pricing()).isEqualTo(other.pricing());
    }

    private static Map<SellerId, ShippingRates> bothAsk(long ada, long ben) {
        return Map.of(
                ADA, everywhere(option("standard", ada, 0)),
                BEN, everywhere(option("standard", ben, 0)));
    }
}

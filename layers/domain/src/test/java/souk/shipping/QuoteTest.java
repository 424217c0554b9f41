package souk.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static souk.shipping.SampleRates.ADA;
import static souk.shipping.SampleRates.BEN;
import static souk.shipping.SampleRates.BERLIN;
import static souk.shipping.SampleRates.EUR;
import static souk.shipping.SampleRates.download;
import static souk.shipping.SampleRates.euro;
import static souk.shipping.SampleRates.everywhere;
import static souk.shipping.SampleRates.option;
import static souk.shipping.SampleRates.parcel;
import static souk.shipping.SampleRates.quote;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import souk.catalogue.LineId;
import souk.catalogue.Product;
import souk.catalogue.SellerId;

class QuoteTest {
    private static final Map<SellerId, ShippingRates> BOTH =
            Map.of(
                    ADA, everywhere(option("standard", 490, 100)),
                    BEN, everywhere(option("van", 900, 0)));

    @Test
    void addsTheShippingOfEachSeller() {
        Quote quote = quote(BOTH, parcel("cup", BEN, 400, 2), parcel("mug", ADA, 900, 3));

        assertThat(quote.sellers())
                .extracting(SellerQuote::seller, SellerQuote::amount)
                .containsExactly(tuple(BEN, euro(900)), tuple(ADA, euro(690)));
        assertThat(quote.itemsAmount()).isEqualTo(euro(3_500));
        assertThat(quote.shippingAmount()).isEqualTo(euro(1_590));
        assertThat(quote.totalAmount()).isEqualTo(euro(5_090));
    }

    @Test
    void countsTheUnitsOfAllLinesOfASellerTogether() {
        Quote quote =
                quote(
                        BOTH,
                        parcel("cup", ADA, 400, 2),
                        parcel("jug", BEN, 1, 1),
                        parcel("mug", ADA, 900, 1));

        assertThat(quote.sellers().getFirst().amount()).isEqualTo(euro(690));
        assertThat(quote.sellers().getFirst().lines())
                .containsExactly(new LineId("cup"), new LineId("mug"));
    }

    @Test
    void sendsOnlyWhatNeedsSending() {
        Quote quote = quote(BOTH, download("course", ADA, 900, 5), parcel("mug", ADA, 400, 1));

        assertThat(quote.sellers().getFirst().amount()).isEqualTo(euro(490));
        assertThat(quote.sellers().getFirst().lines()).containsExactly(new LineId("mug"));
        assertThat(quote.totalAmount()).isEqualTo(euro(5_390));
    }

    @Test
    void needsNoRatesWhereNothingIsSent() {
        Quote quote = quote(Map.of(), download("course", ADA, 900, 2));

        assertThat(quote.sellers()).isEmpty();
        assertThat(quote.shippingAmount()).isEqualTo(euro(0));
        assertThat(quote.totalAmount()).isEqualTo(euro(1_800));
    }

    @Test
    void isWorthNothingWithoutLines() {
        assertThat(quote(Map.of()).totalAmount()).isEqualTo(euro(0));
    }

    @Test
    void namesSellersInTheOrderOfTheirFirstLines() {
        Quote quote =
                quote(
                        BOTH,
                        download("course", BEN, 900, 1),
                        parcel("mug", ADA, 400, 1),
                        parcel("cup", BEN, 400, 1));

        assertThat(quote.sellers()).extracting(SellerQuote::seller).containsExactly(BEN, ADA);
    }

    @Test
    void reachesAThresholdByDownloadsToo() {
        Map<SellerId, ShippingRates> terms =
                Map.of(ADA, everywhere(option("standard", 490, 0, Optional.of(1_000L))));

        Quote below = quote(terms, download("course", ADA, 599, 1), parcel("mug", ADA, 400, 1));
        Quote reached = quote(terms, download("course", ADA, 600, 1), parcel("mug", ADA, 400, 1));

        assertThat(below.shippingAmount()).isEqualTo(euro(490));
        assertThat(reached.shippingAmount()).isEqualTo(euro(0));
    }

    @Test
    void reachesNoThresholdByWhatOthersSell() {
        Map<SellerId, ShippingRates> terms =
                Map.of(
                        ADA, everywhere(option("standard", 490, 0, Optional.of(1_000L))),
                        BEN, everywhere(option("van", 0, 0)));

        Quote quote = quote(terms, parcel("mug", ADA, 400, 1), parcel("cup", BEN, 9_000, 9));

        assertThat(quote.shippingAmount()).isEqualTo(euro(490));
    }

    @Test
    void countsExactlyAtItsLargest() {
        long most = Product.MAX_MINOR;
        QuotedLine[] lines =
                IntStream.range(0, 40)
                        .mapToObj(i -> parcel("p" + i, ADA, most, 99))
                        .toArray(QuotedLine[]::new);

        Quote quote = quote(Map.of(ADA, everywhere(option("vault", most, most))), lines);

        assertThat(quote.totalAmount()).isEqualTo(euro(2 * 40 * 99 * most));
        // Beyond this a JSON number is no longer exact in a browser.
        assertThat(quote.totalAmount().minor()).isLessThan(1L << 53);
    }

    @Test
    void takesNoMoreThanACartHolds() {
        List<QuotedLine> lines = Collections.nCopies(41, download("course", ADA, 1, 1));

        assertThatThrownBy(() -> Quote.of(lines, Optional.of(BERLIN), Map.of(), Map.of(), EUR))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> download("course", ADA, Product.MAX_MINOR + 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

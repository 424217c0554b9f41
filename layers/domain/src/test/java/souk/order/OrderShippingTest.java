package souk.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static souk.order.SampleOrders.NOON;
import static souk.order.SampleOrders.ORDER;
import static souk.order.SampleOrders.euro;
import static souk.order.SampleOrders.line;
import static souk.order.SampleOrders.parcel;
import static souk.order.SampleOrders.product;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import souk.catalogue.LineId;
import souk.catalogue.Product;
import souk.catalogue.SellerId;
import souk.shipping.AddressRequired;
import souk.shipping.Country;
import souk.shipping.NotShippedThere;
import souk.shipping.OptionId;
import souk.shipping.Quote;
import souk.shipping.Recipient;
import souk.shipping.ShippingRates;
import souk.shipping.UnknownShippingOption;

class OrderShippingTest {
    private static final SellerId ADA = new SellerId("ada");
    private static final Optional<Recipient> RECIPIENT =
            Optional.of(new Recipient.Typed(SampleShipping.ADDRESS));

    private final CheckoutState mugs = cart(parcel("mug", 1_250, 5), 2);
    private final ReviewedQuote reviewed = SampleShipping.reviewed(mugs);

    @Test
    void keepsTheAddressAndWhatEachSellersSendingCosts() {
        Order order = SampleShipping.order(mugs, "hash", NOON);

        assertThat(order.shipping().address()).contains(SampleShipping.ADDRESS);
        assertThat(order.shipping().charges())
                .containsExactly(
                        new ShippingCharge(
                                ADA, new OptionId("standard"), "standard", euro(490 + 50)));
        assertThat(order.total()).isEqualTo(euro(2 * 1_250 + 540));
        assertThat(order.shipping().amount(order.total().currency())).isEqualTo(euro(540));
    }

    @Test
    void keepsNoAddressOfAnOrderOfWhichNothingIsSent() {
        Order order = SampleShipping.order(cart(product("course", 1_250, 5), 2), "hash", NOON);

        assertThat(order.shipping()).isEqualTo(OrderShipping.NONE);
        assertThat(order.total()).isEqualTo(euro(2_500));
    }

    @Test
    void sendsAsTheShopperHasChosen() {
        var express = Map.of(ADA, new OptionId("express"));
        ShippingChanged no = changed(with(express, reviewed), SampleShipping.terms(mugs));

        ReviewedQuote chosen = ReviewedQuote.of(3, quoteOf(no), RECIPIENT);
        Order order =
                mugs.newOrder(chosen, SampleShipping.terms(mugs), Optional.empty(), "hash", NOON);

        assertThat(chosen.choices()).isEqualTo(express);
        assertThat(order.total()).isEqualTo(euro(2_500 + 990 + 50));
    }

    @Test
    void refusesWhatIsSentNowhere() {
        ShippingTerms nowhere =
                new ShippingTerms(
                        Optional.empty(), SampleShipping.terms(mugs).rates(), Set.of(ADA));

        assertThatThrownBy(() -> mugs.newOrder(reviewed, nowhere, Optional.empty(), "hash", NOON))
                .isInstanceOf(AddressRequired.class);
    }

    @Test
    void refusesWhereASellerHasNoRatesAnyMore() {
        var none = new ShippingRates(new Country("DE"), List.of());

        assertThatThrownBy(
                        () -> mugs.newOrder(reviewed, terms(none), Optional.empty(), "hash", NOON))
                .isInstanceOf(NotShippedThere.class);
    }

    @Test
    void refusesAnOptionThatIsNoneAnyMore() {
        var choices = Map.of(ADA, new OptionId("pigeon"));

        assertThatThrownBy(
                        () ->
                                mugs.newOrder(
                                        with(choices, reviewed),
                                        SampleShipping.terms(mugs),
                                        Optional.empty(),
                                        "hash",
                                        NOON))
                .isInstanceOf(UnknownShippingOption.class);
    }

    @Test
    void tellsTheQuoteOfNowWhereARateHasMoved() {
        ShippingChanged no = changed(reviewed, terms(SampleShipping.rates(500)));

        assertThat(no.code()).isEqualTo("SHIPPING_CHANGED");
        assertThat(quoteOf(no).totalAmount()).isEqualTo(euro(2_500 + 500 + 50));
        ReviewedQuote again = ReviewedQuote.of(3, quoteOf(no), RECIPIENT);
        assertThat(
                        mugs.newOrder(
                                        again,
                                        terms(SampleShipping.rates(500)),
                                        Optional.empty(),
                                        "hash",
                                        NOON)
                                .total())
                .isEqualTo(euro(3_050));
    }

    @Test
    void refusesAPriceThatWentUpByAsMuchAsTheShippingWentDown() {
        CheckoutState dearer = cart(parcel("mug", 1_260, 5), 2);

        assertThat(
                        catchThrowableOfType(
                                PriceChanged.class,
                                () ->
                                        dearer.newOrder(
                                                reviewed,
                                                terms(SampleShipping.rates(470)),
                                                Optional.empty(),
                                                "hash",
                                                NOON)))
                .isNotNull();
    }

    @Test
    void refusesWhatOnlyTheCartWasReviewedOf() {
        var cart = mugs.priced();
        var unseen =
                new ReviewedQuote(
                        cart.version(),
                        reviewed.total(),
                        cart.pricing(),
                        RECIPIENT,
                        reviewed.choices());

        assertThat(changed(unseen, SampleShipping.terms(mugs))).isNotNull();
    }

    private ShippingChanged changed(ReviewedQuote seen, ShippingTerms terms) {
        return catchThrowableOfType(
                ShippingChanged.class,
                () -> mugs.newOrder(seen, terms, Optional.empty(), "hash", NOON));
    }

    private static Quote quoteOf(ShippingChanged no) {
        return (Quote) Optional.ofNullable(no.current().get("quote")).orElseThrow();
    }

    private static ReviewedQuote with(Map<SellerId, OptionId> choices, ReviewedQuote seen) {
        return new ReviewedQuote(
                seen.cartVersion(), seen.total(), seen.pricing(), seen.recipient(), choices);
    }

    private static ShippingTerms terms(ShippingRates rates) {
        return new ShippingTerms(
                Optional.of(SampleShipping.ADDRESS), Map.of(ADA, rates), Set.of(ADA));
    }

    private static CheckoutState cart(Product product, int units) {
        Map<LineId, Product> products = new HashMap<>(Map.of(product.line(), product));
        return new CheckoutState(
                ORDER,
                Optional.empty(),
                SampleOrders.cart(3, line(product.id().value(), units)),
                products);
    }
}

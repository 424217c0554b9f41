package souk.dynamo.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.dynamo.order.OrderFixture.NOW;
import static souk.dynamo.order.OrderFixture.ORDERS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.cart.CartLine;
import souk.cart.VariantRequired;
import souk.catalogue.LineId;
import souk.catalogue.NoSuchVariant;
import souk.catalogue.OptionValue;
import souk.catalogue.VariantId;
import souk.dynamo.cart.CartFixture;
import souk.dynamo.catalogue.VariantFixture;
import souk.engine.OnEveryEngine;
import souk.listing.ListingChanges;
import souk.listing.VariantsOfListing;
import souk.order.CheckoutState;
import souk.order.Order;
import souk.order.OrderLine;
import souk.order.Orders;
import souk.order.OutOfStock;
import souk.order.PaymentStatus;
import souk.order.PriceChanged;
import souk.order.Reason;
import souk.order.SampleOrders;

@OnEveryEngine
class OrderVariantsTest {
    private final VariantFixture apron = new VariantFixture();
    private final Buyer buyer = new Buyer().with(apron.small(), 2).with(apron.medium(), 1);

    @Test
    void takesTheStockOfEachVariantAndKeepsWhatWasChosen() {
        Order placed = buyer.placed();

        assertThat(placed.lines())
                .extracting(OrderLine::id)
                .containsExactly(apron.small(), apron.medium());
        assertThat(placed.lines().getFirst().options())
                .containsExactly(new OptionValue("Size", "S"));
        assertThat(placed.total().minor()).isGreaterThanOrEqualTo(2 * 2_000 + 2_500);
        assertThat(ORDERS.find(placed.id())).contains(placed);
        assertThat(apron.stock(apron.small())).isEqualTo(1);
        assertThat(apron.stock(apron.medium())).isEqualTo(4);
    }

    @Test
    void keepsWhatWasChosenAsItWasCalledThen() {
        Order placed = buyer.placed();
        apron.change(
                ListingChanges.options(
                        VariantsOfListing.options(VariantsOfListing.option("Size", "Small", "M")),
                        VariantsOfListing.renamed(1, "Small")));

        assertThat(ORDERS.find(placed.id())).contains(placed);
    }

    @Test
    void sellsAtThePriceThatWasReviewedOrNotAtAll() {
        CheckoutState state = buyer.state();
        Order order = buyer.order();
        apron.change(ListingChanges.variants(VariantsOfListing.priced(2, 2_600)));

        assertThatThrownBy(() -> ORDERS.place(order, state, SampleOrders.WIDE_LIMITS))
                .isInstanceOf(PriceChanged.class);
        assertThat(apron.stock(apron.small())).isEqualTo(3);
    }

    @Test
    void tellsWhichVariantIsShort() {
        CheckoutState state = buyer.state();
        Order order = buyer.order();
        apron.change(ListingChanges.variants(VariantsOfListing.restocked(1, -2)));

        assertThatThrownBy(() -> ORDERS.place(order, state, SampleOrders.WIDE_LIMITS))
                .isInstanceOfSatisfying(
                        OutOfStock.class,
                        no ->
                                assertThat(no.current())
                                        .isEqualTo(
                                                Map.of(
                                                        "products",
                                                        List.of(
                                                                Map.of(
                                                                        "id",
                                                                        apron.small().value(),
                                                                        "productId",
                                                                        apron.small()
                                                                                .product()
                                                                                .value(),
                                                                        "stock",
                                                                        1)))));
    }

    @Test
    void givesTheStockAndTheLinesBack() {
        Order placed = buyer.placed();
        Order over = placed.released(PaymentStatus.FAILED, Reason.NO_LONGER_SOLD, NOW);

        assertThat(ORDERS.update(placed, over, Optional.empty())).isEqualTo(Orders.Updated.DONE);

        assertThat(apron.stock(apron.small())).isEqualTo(3);
        assertThat(apron.stock(apron.medium())).isEqualTo(5);
        assertThat(buyer.state().cart().lines().values())
                .extracting(CartLine::id)
                .containsExactlyInAnyOrder(apron.small(), apron.medium());
    }

    @Test
    void tellsThatAProductWasArchivedWhileItsVariantWasOrdered() {
        Order placed = buyer.placed();
        assertThat(ORDERS.withdrawn(placed)).isEmpty();

        apron.archive();

        assertThat(ORDERS.withdrawn(placed)).containsExactly(apron.small(), apron.medium());
    }

    @Test
    void putsNothingIntoACartThatNobodyHasChosen() {
        var carts = CartFixture.carts();
        LineId whole = LineId.of(apron.small().product());
        LineId none = LineId.of(apron.small().product(), VariantId.of(9));

        assertThatThrownBy(() -> carts.add(buyer.shopper(), whole, CartFixture.pieces(1)))
                .isInstanceOf(VariantRequired.class);
        assertThatThrownBy(() -> carts.add(buyer.shopper(), none, CartFixture.pieces(1)))
                .isInstanceOf(NoSuchVariant.class);
        assertThat(carts.read(buyer.shopper()).lines()).hasSize(2);
    }
}

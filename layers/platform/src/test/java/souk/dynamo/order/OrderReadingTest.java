package souk.dynamo.order;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.dynamo.order.OrderFixture.NOW;
import static souk.dynamo.order.OrderFixture.keep;
import static souk.dynamo.order.OrderFixture.listed;

import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import souk.catalogue.Product;
import souk.dynamo.Faults;
import souk.dynamo.UniqueProducts;
import souk.engine.OnEveryEngine;
import souk.order.CheckoutState;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.SampleOrders;
import souk.shopper.ShopperId;
import souk.value.IdempotencyKey;

@OnEveryEngine
class OrderReadingTest {
    private final ShopperId shopper = UniqueProducts.shopper();
    private final Faults faults = new Faults();
    private final DynamoOrders watched = OrderFixture.orders(faults);

    @Test
    void findsAnOrderAsItIsAtThisMoment() {
        Order order = RandomOrders.held(shopper, NOW);
        keep("Orders", order);

        assertThat(watched.find(order.id())).contains(order);
        assertThat(watched.find(new OrderId("nothing"))).isEmpty();
        assertThat(faults.requests(GetItemRequest.class))
                .isNotEmpty()
                .allMatch(GetItemRequest::consistentRead);
    }

    @Test
    void readsWhatAnOrderIsDecidedOnInTwoRoundTrips() {
        Product mug = listed(9);
        Product bowl = listed(5);
        Buyer buyer = new Buyer().with(mug, 2).with(bowl, 1);

        OrderFixture.ORDERS.checkoutState(buyer.shopper(), new IdempotencyKey("old"));

        CheckoutState state = watched.checkoutState(buyer.shopper(), new IdempotencyKey("new"));

        assertThat(state.placedEarlier()).isEmpty();
        assertThat(state.cart().version()).isEqualTo(2);
        assertThat(state.cart().lines().keySet())
                .containsExactlyInAnyOrder(mug.line(), bowl.line());
        assertThat(state.products()).isEqualTo(Map.of(mug.line(), mug, bowl.line(), bowl));
        assertThat(faults.calls()).containsExactly("BatchGetItem", "BatchGetItem");
        assertThat(faults.requests(BatchGetItemRequest.class).getFirst().requestItems().values())
                .allMatch(asked -> asked.consistentRead());
    }

    @Test
    void findsTheEarlierOrderOfTheRequest() {
        Buyer buyer = new Buyer().with(listed(9), 2);
        Order placed =
                OrderFixture.ORDERS.place(
                        buyer.order("again"), buyer.state(), SampleOrders.WIDE_LIMITS);

        CheckoutState state = watched.checkoutState(buyer.shopper(), new IdempotencyKey("again"));

        assertThat(state.id()).isEqualTo(placed.id());
        assertThat(state.placedEarlier()).contains(placed);
        assertThat(faults.calls()).containsExactly("BatchGetItem", "BatchGetItem");
    }

    @Test
    void findsTheBasketOfWhoNeverHadACartEmpty() {
        CheckoutState state = watched.checkoutState(shopper, new IdempotencyKey("new"));

        assertThat(state.cart().version()).isZero();
        assertThat(state.products()).isEmpty();
        assertThat(faults.calls()).containsExactly("BatchGetItem", "BatchGetItem", "BatchGetItem");
    }
}

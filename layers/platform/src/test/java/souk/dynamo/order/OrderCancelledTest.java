package souk.dynamo.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.dynamo.order.OrderFixture.ORDERS;
import static souk.dynamo.order.OrderFixture.basis;
import static souk.dynamo.order.OrderFixture.listed;
import static souk.dynamo.order.OrderFixture.paid;
import static souk.dynamo.order.OrderFixture.released;
import static souk.dynamo.order.OrderFixture.row;
import static souk.dynamo.order.OrderFixture.stock;
import static souk.dynamo.order.OrderFixture.triedUnderOneToken;

import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import souk.catalogue.Product;
import souk.dynamo.Faults;
import souk.dynamo.Faults.Fault;
import souk.dynamo.UniqueProducts;
import souk.engine.OnEveryEngine;
import souk.order.CartChanged;
import souk.order.EventId;
import souk.order.Order;
import souk.order.Orders.Updated;
import souk.order.OutOfStock;
import souk.order.SampleOrders;
import souk.order.ShopBusy;

/** Transactions of orders that the service cancels: tried again, refused or a fault. */
@OnEveryEngine
class OrderCancelledTest {
    private static final Optional<EventId> NONE = Optional.empty();
    private static final Fault[] ENDLESS =
            Collections.nCopies(99, Fault.CONFLICT).toArray(new Fault[0]);

    private final Faults faults = new Faults();
    private final DynamoOrders shaky = OrderFixture.orders(faults);
    private final Product mug = listed(9);
    private final Buyer buyer = new Buyer().with(mug, 2);
    private final Optional<EventId> event = Optional.of(new EventId(UniqueProducts.unique("evt")));

    @ParameterizedTest
    @ValueSource(
            strings = {"TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded"})
    void triesAgainAfterAReasonThatPasses(String reason) {
        Order order = buyer.order();
        faults.cancel("None", "None", reason);
        faults.cancel(reason, "None", "None");

        assertThat(shaky.place(order, basis(order, 1), SampleOrders.WIDE_LIMITS)).isEqualTo(order);

        assertThat(stock(mug)).isEqualTo(7);
        triedUnderOneToken(faults, 3);
    }

    @Test
    void waitsForAnAttemptThatStillRuns() {
        Order order = buyer.order();
        faults.stillRunning();
        faults.stillRunning();

        assertThat(shaky.place(order, basis(order, 1), SampleOrders.WIDE_LIMITS)).isEqualTo(order);

        triedUnderOneToken(faults, 3);
    }

    /** What failed may be half of what this very request, sent twice, is about to write. */
    @ParameterizedTest
    @ValueSource(
            strings = {"TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded"})
    void doesNotBelieveAConditionThatFailedBesideAReasonThatPasses(String reason) {
        Order order = buyer.order();
        faults.cancel(reason, "ConditionalCheckFailed", "None");
        faults.cancel(reason, "None", "ConditionalCheckFailed");

        assertThat(shaky.place(order, basis(order, 1), SampleOrders.WIDE_LIMITS)).isEqualTo(order);

        Order payable = order.withSession("cs_1");
        ORDERS.update(order, payable, NONE);
        faults.cancel(reason, "ConditionalCheckFailed");
        faults.cancel("ConditionalCheckFailed", reason);
        assertThat(shaky.update(payable, paid(payable), event)).isEqualTo(Updated.DONE);
    }

    @Test
    void refusesAfterAConflictWhatIsTrueThen() {
        Order order = buyer.order();
        OrderFixture.put(UniqueProducts.stocked(mug, 1));
        faults.meet(Fault.CONFLICT);
        assertThatThrownBy(() -> shaky.place(order, basis(order, 1), SampleOrders.WIDE_LIMITS))
                .isInstanceOf(OutOfStock.class);

        buyer.with(mug, 1);
        faults.meet(Fault.CONFLICT);
        assertThatThrownBy(() -> shaky.place(order, basis(order, 1), SampleOrders.WIDE_LIMITS))
                .isInstanceOf(CartChanged.class);
    }

    @Test
    void isBusyWhenConflictsDoNotEnd() {
        Order order = buyer.order();
        Order held = new Buyer().with(mug, 1).payable();
        faults.meet(ENDLESS);

        assertThatThrownBy(() -> shaky.place(order, basis(order, 1), SampleOrders.WIDE_LIMITS))
                .isInstanceOf(ShopBusy.class);
        assertThatThrownBy(() -> shaky.update(held, released(held), event))
                .isInstanceOf(ShopBusy.class);
        assertThatThrownBy(() -> shaky.update(held, paid(held), NONE)).isInstanceOf(ShopBusy.class);

        assertThat(ORDERS.find(order.id())).isEmpty();
        assertThat(ORDERS.find(held.id())).contains(held);
        assertThat(row("Requests", "stripe#" + event.orElseThrow().value())).isEmpty();
        assertThat(stock(mug)).isEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ValidationError", "ItemCollectionSizeLimitExceeded", "AccessDenied"})
    void isAFaultWhenNoAttemptCouldHelp(String reason) {
        Order order = buyer.order();
        faults.cancel("ConditionalCheckFailed", "TransactionConflict", reason);

        assertThatThrownBy(() -> shaky.place(order, basis(order, 1), SampleOrders.WIDE_LIMITS))
                .isInstanceOf(TransactionCanceledException.class);
        assertThat(faults.calls()).containsExactly("TransactWriteItems");
        assertThat(ORDERS.find(order.id())).isEmpty();
    }
}

package souk.dynamo.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static souk.dynamo.order.OrderFixture.ORDERS;
import static souk.dynamo.refund.RefundFixture.NOON;
import static souk.dynamo.refund.RefundFixture.REFUNDS;
import static souk.dynamo.refund.RefundFixture.giving;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import souk.dynamo.Faults;
import souk.dynamo.Faults.Fault;
import souk.dynamo.Race;
import souk.dynamo.order.OrderFixture;
import souk.dynamo.order.RefundedOrders;
import souk.engine.OnEveryEngine;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.Orders.Updated;
import souk.order.Refund;
import souk.order.RefundState;
import souk.refund.NotRefundable;
import souk.refund.Refunds.Change;
import souk.refund.RefundsBusy;
import souk.value.IdempotencyKey;

/** Refunds are kept with their order and its stock, all or nothing. */
@OnEveryEngine
class DynamoRefundsTest {
    private final RefundFixture sold = new RefundFixture();
    private final Order order = sold.paid();
    private final Faults faults = new Faults();

    @Test
    void keepsARefundWithItsOrderAndReturnsItsUnitsToStock() {
        Refund refund = give("one", 2);

        var found = REFUNDS.find(order.id()).orElseThrow();
        assertThat(found.refunds()).containsExactly(refund);
        assertThat(found.returns()).isEmpty();
        assertThat(found.order()).isEqualTo(now());
        assertThat(now().refunded().minor()).isEqualTo(2_500);
        assertThat(now().counts().cancelled(sold.line)).isEqualTo(2);
        assertThat(OrderFixture.stock(sold.product)).isEqualTo(7);
    }

    @Test
    void findsNothingWhereThereIsNone() {
        assertThat(REFUNDS.find(new OrderId("unknown"))).isEmpty();
        var found = REFUNDS.find(order.id()).orElseThrow();
        assertThat(found.order()).isEqualTo(order);
        assertThat(found.refunds()).isEmpty();
        assertThat(REFUNDS.returnsOf(order.id())).isEmpty();
    }

    @Test
    void keepsWhatBecomesOfARefundLater() {
        Refund asked = give("one", 1);
        Order before = now();
        var told =
                RefundedOrders.refund(order, asked.id().value(), 1_250, RefundState.PENDING, NOON);
        Refund pending = asked.after(told);

        Order after = before.refunded(List.of(asked), told, NOON);
        assertThat(ORDERS.update(before, after, pending)).isEqualTo(Updated.DONE);

        assertThat(REFUNDS.find(order.id()).orElseThrow().refunds()).containsExactly(pending);
        assertThat(pending.terms()).isEqualTo(asked.terms());
    }

    @Test
    void changesNothingWhenTheOrderHasChangedMeanwhile() {
        Refund first = give("one", 1);
        Order now = now();
        Refund second = RefundedOrders.refund(order, "re_2", 100, RefundState.PENDING, NOON);
        var change = new Change(Optional.of(second), Optional.empty(), Map.of(sold.line, 1));

        assertThat(REFUNDS.keep(order, order.refunded(List.of(), second, NOON), change)).isFalse();

        assertThat(REFUNDS.find(order.id()).orElseThrow().refunds()).containsExactly(first);
        assertThat(now()).isEqualTo(now);
        assertThat(OrderFixture.stock(sold.product)).isEqualTo(6);
    }

    @ParameterizedTest
    @EnumSource
    void isGivenOnceWhateverHappensOnTheWay(Fault fault) {
        faults.meet(fault, fault);

        Refund refund =
                giving(RefundFixture.refunds(faults))
                        .give(
                                sold.seller,
                                order.id(),
                                new IdempotencyKey("one"),
                                sold.restocked(1));

        assertThat(REFUNDS.find(order.id()).orElseThrow().refunds()).containsExactly(refund);
        assertThat(now().refunded().minor()).isEqualTo(1_250);
        assertThat(OrderFixture.stock(sold.product)).isEqualTo(6);
        OrderFixture.triedUnderOneToken(faults, 3);
    }

    @Test
    void saysSoWhenItFindsNoGapAndHasChangedNothing() {
        faults.meet(Collections.nCopies(12, Fault.CONFLICT).toArray(Fault[]::new));
        var giving = giving(RefundFixture.refunds(faults));

        assertThatExceptionOfType(RefundsBusy.class)
                .isThrownBy(
                        () ->
                                giving.give(
                                        sold.seller,
                                        order.id(),
                                        new IdempotencyKey("one"),
                                        sold.restocked(1)));

        assertThat(now()).isEqualTo(order);
        assertThat(OrderFixture.stock(sold.product)).isEqualTo(5);
    }

    @Test
    void givesNoMoreThanWasPaidHoweverManyGiveAtOnce() {
        AtomicInteger keys = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();

        Race.run(
                8,
                () -> {
                    try {
                        give("key-" + keys.incrementAndGet(), 1);
                    } catch (NotRefundable no) {
                        refused.incrementAndGet();
                    }
                });

        assertThat(refused).hasValue(5);
        assertThat(REFUNDS.find(order.id()).orElseThrow().refunds()).hasSize(3);
        assertThat(now().refunded()).isEqualTo(order.total());
        assertThat(now().counts().cancelled(sold.line)).isEqualTo(3);
        assertThat(OrderFixture.stock(sold.product)).isEqualTo(8);
    }

    private Refund give(String key, int units) {
        return giving(REFUNDS)
                .give(sold.seller, order.id(), new IdempotencyKey(key), sold.restocked(units));
    }

    private Order now() {
        return ORDERS.find(order.id()).orElseThrow();
    }
}

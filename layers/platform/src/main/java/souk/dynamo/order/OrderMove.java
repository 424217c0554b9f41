package souk.dynamo.order;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.dynamo.Attribute;
import souk.dynamo.Condition;
import souk.dynamo.RequestMark;
import souk.dynamo.RowUpdate;
import souk.dynamo.RowWrite;
import souk.dynamo.Transaction;
import souk.dynamo.Transaction.Outcome;
import souk.dynamo.shopper.OpenOrdersRow;
import souk.order.EventId;
import souk.order.OpenOrders;
import souk.order.Order;
import souk.order.OrderLine;
import souk.order.Orders.Updated;
import souk.order.Refund;
import souk.order.ShopBusy;
import souk.order.StockHold;

/**
 * Replaces an order by its next state, if it is still what it was: together with the stock that the
 * change moves, the open orders it leaves, the cart its lines go back to, the refund that made it
 * and the reviews that it proves no longer or again, and the event that brought it.
 */
record OrderMove(
        OrderStore store,
        Order before,
        Order after,
        Optional<EventId> event,
        Optional<Refund> refund) {
    /** Stripe sends an event again for three days, and by hand for thirty. */
    private static final Duration EVENTS_KEPT = Duration.ofDays(30);

    private static final int MAX_ATTEMPTS = 12;
    private static final Attribute<String> CHANGE = Attribute.text("change");

    Updated apply() {
        return marks().or(this::returned)
                .map(this::applyLookingAgain)
                .orElseGet(this::applyWithStock);
    }

    /** What goes back into the cart, beside the stock. */
    private Optional<Consumer<Transaction>> returned() {
        return before.hold() == StockHold.HELD && after.returnsToCart()
                ? Optional.of(
                        transaction -> {
                            addStock(transaction);
                            new ReturnedLines(store, after).addTo(transaction);
                        })
                : Optional.empty();
    }

    private void addStock(Transaction transaction) {
        stock().ifPresent(
                        write ->
                                after.lines()
                                        .forEach(line -> transaction.update(write.apply(line))));
    }

    private Updated applyWithStock() {
        Transaction transaction = orderAndEvent();
        addStock(transaction);
        if (transaction.size() == 1) {
            return applyWithoutTransaction();
        }
        return result(run(transaction))
                .orElseGet(
                        () -> {
                            if (after.hold() == StockHold.RELEASED) {
                                throw new IllegalStateException(
                                        "a product that stock should return to is gone");
                            }
                            return Updated.OUT_OF_STOCK;
                        });
    }

    /** Looks at other rows again when one of them has changed since it was looked at. */
    private Updated applyLookingAgain(Consumer<Transaction> addRows) {
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            Transaction transaction = orderAndEvent();
            addRows.accept(transaction);
            Optional<Updated> ended = result(run(transaction));
            if (ended.isPresent()) {
                return ended.get();
            }
        }
        throw new ShopBusy();
    }

    private Transaction orderAndEvent() {
        Transaction transaction = new Transaction().put(orders(), after, unchanged());
        event.ifPresent(id -> transaction.put(store.requests(), marker(id), RequestMark.NEW));
        refund.map(each -> new RefundSchema.Row(after.id(), each))
                .ifPresent(row -> transaction.put(store.refunds(), row));
        if (OpenOrders.ends(before, after)) {
            transaction.update(OpenOrdersRow.without(after, store.tables()));
        }
        return transaction;
    }

    private Outcome run(Transaction transaction) {
        return transaction.run(store.tables(), store.ids().get(), ShopBusy::new);
    }

    /** How it ended, as far as the order and the event say; empty when another row said no. */
    private Optional<Updated> result(Outcome outcome) {
        if (outcome.done()) {
            return Optional.of(Updated.DONE);
        }
        if (event.isPresent() && outcome.failed(1)) {
            return Optional.of(Updated.EVENT_ALREADY_HANDLED);
        }
        return outcome.failed(0) ? Optional.of(Updated.ORDER_CHANGED) : Optional.empty();
    }

    /**
     * One row needs no transaction, which would cost twice as much. In place of a transaction's
     * token the row names the change, so that one whose answer was lost is known when it is sent
     * again.
     */
    private Updated applyWithoutTransaction() {
        String change = store.ids().get();
        RowWrite written =
                RowWrite.put(orders(CHANGE.entry(change)), after, unchanged(), ShopBusy::new);
        boolean done = written.done() || CHANGE.maybeOf(written.row()).equals(Optional.of(change));
        return done ? Updated.DONE : Updated.ORDER_CHANGED;
    }

    private Condition unchanged() {
        return WrittenOrders.unchanged(before);
    }

    @SafeVarargs
    private DynamoDbTable<Order> orders(Map.Entry<String, AttributeValue>... more) {
        return WrittenOrders.at(store.clock().instant(), store.tables(), more);
    }

    private RequestMark marker(EventId id) {
        return new RequestMark("stripe#" + id.value(), store.clock().instant().plus(EVENTS_KEPT));
    }

    /** What the change means for the reviews that the order proves, if anything. */
    private Optional<Consumer<Transaction>> marks() {
        return ProvedReviews.change(store, before, after);
    }

    /** What the change of the hold means for the stock. */
    private Optional<Function<OrderLine, RowUpdate>> stock() {
        if (before.hold() == StockHold.HELD && after.hold() == StockHold.RELEASED) {
            return Optional.of(store.stock()::back);
        }
        if (before.hold() == StockHold.RELEASED && after.hold() == StockHold.COMMITTED) {
            return Optional.of(store.stock()::again);
        }
        return Optional.empty();
    }
}

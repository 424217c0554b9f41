package souk.dynamo.order;

import static souk.dynamo.Attributes.number;
import static souk.dynamo.Attributes.text;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.Update;
import souk.dynamo.Backoff;
import souk.dynamo.Table;
import souk.dynamo.Transaction;
import souk.dynamo.Transaction.Outcome;
import souk.dynamo.catalogue.StockWrite;
import souk.order.EventId;
import souk.order.Order;
import souk.order.OrderLine;
import souk.order.Orders.Updated;
import souk.order.PaymentStatus;
import souk.order.Refund;
import souk.order.ShopBusy;
import souk.order.StockHold;

/**
 * Replaces an order by its next state, if it is still what it was: together with the stock that the
 * change moves, the cart its lines go back to, the refund that made it and the reviews that it
 * proves no longer or again, and the event that brought it.
 */
record OrderMove(
        OrderStore store,
        Order before,
        Order after,
        Optional<EventId> event,
        Optional<Refund> refund) {
    /** Stripe sends an event again for three days, and by hand for thirty. */
    private static final Duration EVENTS_KEPT = Duration.ofDays(30);

    private static final String UNCHANGED = "version = :before";
    private static final int MAX_ATTEMPTS = 12;

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
                                after.lines().stream()
                                        .map(line -> write.apply(products(), line))
                                        .forEach(transaction::update));
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
        Transaction transaction = new Transaction().put(row());
        event.ifPresent(id -> transaction.put(marker(id)));
        refund.ifPresent(
                each -> transaction.put(RefundSchema.put(store.tables(), after.id(), each)));
        return transaction;
    }

    private Outcome run(Transaction transaction) {
        return transaction.run(store.client(), store.ids().get(), ShopBusy::new);
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
        AttributeValue change = text(store.ids().get());
        Map<String, AttributeValue> row = next();
        row.put("change", change);
        var request =
                PutItemRequest.builder()
                        .tableName(store.tables().name(Table.ORDERS))
                        .item(row)
                        .conditionExpression(UNCHANGED)
                        .returnValuesOnConditionCheckFailure(
                                ReturnValuesOnConditionCheckFailure.ALL_OLD)
                        .expressionAttributeValues(Map.of(":before", number(before.version())))
                        .build();
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            Backoff.beforeAttempt(attempt);
            try {
                store.client().putItem(request);
                return Updated.DONE;
            } catch (ConditionalCheckFailedException e) {
                return change.equals(e.item().get("change")) ? Updated.DONE : Updated.ORDER_CHANGED;
            } catch (TransactionConflictException held) {
                // Nothing was written.
            }
        }
        throw new ShopBusy();
    }

    private Put.Builder row() {
        return Put.builder()
                .tableName(store.tables().name(Table.ORDERS))
                .item(next())
                .conditionExpression(UNCHANGED)
                .expressionAttributeValues(Map.of(":before", number(before.version())));
    }

    private Map<String, AttributeValue> next() {
        Map<String, AttributeValue> row = new HashMap<>(OrderSchema.INSTANCE.write(after));
        row.put(DynamoAllOrders.CHANGED_AT, number(store.clock().millis()));
        return row;
    }

    private Put.Builder marker(EventId id) {
        long forgotten = store.clock().instant().plus(EVENTS_KEPT).getEpochSecond();
        return Put.builder()
                .tableName(store.tables().name(Table.REQUESTS))
                .item(Map.of("id", text("stripe#" + id.value()), "expiresAt", number(forgotten)))
                .conditionExpression("attribute_not_exists(id)");
    }

    /** What the change means for the reviews that the order proves, if anything. */
    private Optional<Consumer<Transaction>> marks() {
        if (before.status() == PaymentStatus.PAID && after.status() == PaymentStatus.REFUNDED) {
            return Optional.of(new RefundedPurchase(store, after)::addTo);
        }
        if (before.status() == PaymentStatus.REFUNDED && after.status() == PaymentStatus.PAID) {
            return Optional.of(new RestoredPurchase(store, after)::addTo);
        }
        return Optional.empty();
    }

    /** What the change of the hold means for the stock. */
    private Optional<BiFunction<String, OrderLine, Update.Builder>> stock() {
        if (before.hold() == StockHold.HELD && after.hold() == StockHold.RELEASED) {
            return Optional.of(StockWrite::back);
        }
        if (before.hold() == StockHold.RELEASED && after.hold() == StockHold.COMMITTED) {
            return Optional.of(StockWrite::again);
        }
        return Optional.empty();
    }

    private String products() {
        return store.tables().name(Table.PRODUCTS);
    }
}

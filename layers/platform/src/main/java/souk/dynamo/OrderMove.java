package souk.dynamo;

import static souk.dynamo.Attributes.number;
import static souk.dynamo.Attributes.text;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.Update;
import souk.order.EventId;
import souk.order.Hold;
import souk.order.Order;
import souk.order.OrderLine;
import souk.order.Orders.Moved;
import souk.order.ShopBusy;

/**
 * Replaces an order by its next state, if it is still what it was: together with the stock that the
 * change moves and the event that brought it.
 */
record OrderMove(OrderStore store, Order before, Order after, Optional<EventId> event) {
    /** Stripe sends an event again for three days, and by hand for thirty. */
    private static final Duration EVENTS_KEPT = Duration.ofDays(30);

    private static final String UNCHANGED = "version = :before";
    private static final int MOST_ATTEMPTS = 12;

    Moved apply() {
        Transaction transaction = new Transaction().put(row());
        event.ifPresent(id -> transaction.put(marker(id)));
        stock().ifPresent(
                        write ->
                                after.lines().stream()
                                        .map(line -> write.apply(products(), line))
                                        .forEach(transaction::update));
        return transaction.size() == 1 ? alone() : together(transaction);
    }

    private Moved together(Transaction transaction) {
        var outcome = transaction.run(store.client(), store.ids().get(), ShopBusy::new);
        if (outcome.done()) {
            return Moved.DONE;
        }
        if (event.isPresent() && outcome.failed(1)) {
            return Moved.EVENT_HEARD;
        }
        if (outcome.failed(0)) {
            return Moved.ORDER_CHANGED;
        }
        if (after.hold() == Hold.RELEASED) {
            throw new IllegalStateException("a product is gone that stock should go back to");
        }
        return Moved.OUT_OF_STOCK;
    }

    /**
     * One row needs no transaction, which would cost twice as much. In place of a transaction's
     * token the row names the change, so that one whose answer was lost is known when it is sent
     * again.
     */
    private Moved alone() {
        AttributeValue change = text(store.ids().get());
        Map<String, AttributeValue> row = new HashMap<>(OrderSchema.INSTANCE.write(after));
        row.put("change", change);
        var request =
                PutItemRequest.builder()
                        .tableName(store.tables().orders())
                        .item(row)
                        .conditionExpression(UNCHANGED)
                        .returnValuesOnConditionCheckFailure(
                                ReturnValuesOnConditionCheckFailure.ALL_OLD)
                        .expressionAttributeValues(Map.of(":before", number(before.version())))
                        .build();
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            if (attempt > 1) {
                Pause.beforeAttempt(attempt);
            }
            try {
                store.client().putItem(request);
                return Moved.DONE;
            } catch (ConditionalCheckFailedException e) {
                return change.equals(e.item().get("change")) ? Moved.DONE : Moved.ORDER_CHANGED;
            } catch (TransactionConflictException held) {
                // Nothing was written.
            }
        }
        throw new ShopBusy();
    }

    private Put.Builder row() {
        return Put.builder()
                .tableName(store.tables().orders())
                .item(OrderSchema.INSTANCE.write(after))
                .conditionExpression(UNCHANGED)
                .expressionAttributeValues(Map.of(":before", number(before.version())));
    }

    private Put.Builder marker(EventId id) {
        long forgotten = store.clock().instant().plus(EVENTS_KEPT).getEpochSecond();
        return Put.builder()
                .tableName(store.tables().requests())
                .item(Map.of("id", text("stripe#" + id.value()), "expiresAt", number(forgotten)))
                .conditionExpression("attribute_not_exists(id)");
    }

    /** What the change of the hold means for the stock. */
    private Optional<BiFunction<String, OrderLine, Update.Builder>> stock() {
        if (before.hold() == Hold.HELD && after.hold() == Hold.RELEASED) {
            return Optional.of(StockWrite::back);
        }
        if (before.hold() == Hold.RELEASED && after.hold() == Hold.COMMITTED) {
            return Optional.of(StockWrite::again);
        }
        return Optional.empty();
    }

    private String products() {
        return store.tables().products();
    }
}

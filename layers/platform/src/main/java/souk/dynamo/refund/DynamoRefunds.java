package souk.dynamo.refund;

import java.time.Clock;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.SellerId;
import souk.concurrent.Together;
import souk.dynamo.Condition;
import souk.dynamo.ListPage;
import souk.dynamo.Schema;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.dynamo.Transaction;
import souk.dynamo.Transaction.Outcome;
import souk.dynamo.cart.CartSchema;
import souk.dynamo.order.OrderSchema;
import souk.dynamo.order.OrderStore;
import souk.dynamo.order.ProvedReviews;
import souk.dynamo.order.RefundSchema;
import souk.dynamo.order.WrittenOrders;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.OrderLine;
import souk.order.Refund;
import souk.order.StockHold;
import souk.refund.Refunds;
import souk.refund.RefundsBusy;
import souk.refund.Return;
import souk.value.Malformed;
import souk.value.Page;

/** Refunds and returns in DynamoDB, one row each. Safe for use by many threads. */
public final class DynamoRefunds implements Refunds {
    private static final int MAX_ATTEMPTS = 12;

    private static final Pattern POSITION =
            Pattern.compile("[0-9]{13}#[A-Za-z0-9_-]{1,128}#[A-Za-z0-9_-]{1,128}");

    private static final Comparator<Return> OLDEST_FIRST =
            Comparator.comparing(Return::askedAt).thenComparing(each -> each.id().value());

    private final OrderStore store;
    private final DynamoDbTable<Return> returns;

    /**
     * @param ids gives each transaction a token of its own, at most 36 characters
     */
    public DynamoRefunds(Tables tables, Currency currency, Clock clock, Supplier<String> ids) {
        this.store = new OrderStore(tables, new CartSchema(currency), clock, ids);
        this.returns = tables.table(Table.RETURNS, ReturnSchema.INSTANCE);
    }

    /** The order first: what has changed of the others since fails its version. */
    @Override
    public Optional<Found> find(OrderId id) {
        var key = OrderSchema.keyOf(id.value());
        Order order = store.orders().getItem(get -> get.key(key).consistentRead(true));
        if (order == null) {
            return Optional.empty();
        }
        if (order.hold() != StockHold.COMMITTED) {
            return Optional.of(new Found(order, counted(order), List.of()));
        }
        var asked = Together.start(() -> returnsOf(id));
        return Optional.of(new Found(order, refundsOf(id), Together.result(asked)));
    }

    /** What was never sold is not returned; of money that came too early or late, it knows. */
    private List<Refund> counted(Order order) {
        return order.state().refunds().isNone() ? List.of() : refundsOf(order.id());
    }

    private List<Refund> refundsOf(OrderId id) {
        return RefundSchema.of(id, store.tables());
    }

    @Override
    public List<Return> returnsOf(OrderId order) {
        var ofOrder = QueryConditional.keyEqualTo(Schema.keyOf(order.value()));
        var rows = returns.query(query -> query.queryConditional(ofOrder).consistentRead(true));
        return ListPage.all(rows).stream().sorted(OLDEST_FIRST).toList();
    }

    /** Looks at reviews again when one of them has changed since it was looked at. */
    @Override
    public boolean keep(Order before, Order after, Change change) {
        Optional<Consumer<Transaction>> reviews = ProvedReviews.change(store, before, after);
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            Transaction transaction = written(before, after, change);
            int own = transaction.size();
            reviews.ifPresent(add -> add.accept(transaction));
            Outcome outcome = transaction.run(store.tables(), store.ids().get(), RefundsBusy::new);
            if (outcome.done()) {
                return true;
            }
            if (failed(outcome, own)) {
                return false;
            }
        }
        throw new RefundsBusy();
    }

    private static boolean failed(Outcome outcome, int own) {
        for (int i = 0; i < own; i++) {
            if (outcome.failed(i)) {
                return true;
            }
        }
        return false;
    }

    private Transaction written(Order before, Order after, Change change) {
        Transaction transaction =
                new Transaction()
                        .put(
                                WrittenOrders.at(store.clock().instant(), store.tables()),
                                after,
                                WrittenOrders.unchanged(before));
        change.refund()
                .map(refund -> new RefundSchema.Row(after.id(), refund))
                .ifPresent(row -> transaction.put(store.refunds(), row));
        change.returned().ifPresent(each -> transaction.put(returns, each, expected(each)));
        for (OrderLine line : after.lines()) {
            int units = change.restocked().getOrDefault(line.id(), 0);
            if (units > 0) {
                transaction.update(store.stock().back(line, units));
            }
        }
        return transaction;
    }

    private static Condition expected(Return next) {
        return next.version() == 1
                ? ReturnSchema.ID.missing()
                : ReturnSchema.VERSION.is(next.version() - 1);
    }

    @Override
    public Page<Return> waiting(SellerId seller, int limit, Optional<String> after) {
        var key = QueryConditional.keyEqualTo(Schema.keyOf(seller.value()));
        var request = QueryEnhancedRequest.builder().queryConditional(key).limit(limit + 1);
        after.ifPresent(position -> request.exclusiveStartKey(start(seller, position)));
        var answer = returns.index(ReturnSchema.WAITING).query(request.build());
        return ListPage.of(answer, limit, ReturnSchema::waitsSince);
    }

    private static Map<String, AttributeValue> start(SellerId seller, String position) {
        if (!POSITION.matcher(position).matches()) {
            throw new Malformed("cursor does not belong to this list");
        }
        String[] parts = position.split("#", -1);
        return Map.ofEntries(
                ReturnSchema.WAITS_FOR.entry(seller),
                ReturnSchema.WAITS_SINCE.entry(position),
                ReturnSchema.ORDER.entry(new OrderId(parts[1])),
                ReturnSchema.ID.entry(new souk.refund.ReturnId(parts[2])));
    }
}

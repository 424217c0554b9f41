package souk.dynamo.order;

import java.time.Instant;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.ProductId;
import souk.dynamo.Attribute;
import souk.dynamo.Condition;
import souk.dynamo.Keys;
import souk.dynamo.Schema;
import souk.dynamo.shipping.AddressMap;
import souk.money.Money;
import souk.order.BoughtProducts;
import souk.order.Deadline;
import souk.order.Discrepancy;
import souk.order.Dispute;
import souk.order.Disputes;
import souk.order.Fulfilment;
import souk.order.GivenBack;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.OrderShipping;
import souk.order.OrderState;
import souk.order.PaymentStatus;
import souk.order.RefundTotals;
import souk.order.StatusEntry;
import souk.order.StockHold;
import souk.shipping.Address;
import souk.shopper.Email;
import souk.shopper.ShopperId;

/**
 * An order as a row of Orders. While it is open it stands in the sparse index of reservations, on
 * one of a few shards, so that the sweep finds it by time and no partition is hot.
 */
public final class OrderSchema extends Schema<Order> {
    static final Attribute<OrderId> ID = Attribute.text("id", OrderId::new, OrderId::value);
    static final Attribute<ShopperId> SHOPPER =
            Attribute.text("userId", ShopperId::new, ShopperId::value);

    /**
     * The products of which the shopper keeps something, since an index can be asked for what a set
     * contains; left out when nothing is kept.
     */
    static final Attribute<Set<String>> PRODUCT_IDS =
            Attribute.of(
                    "productIds",
                    value -> Set.copyOf(value.ss()),
                    ids -> AttributeValue.fromSs(List.copyOf(ids)));

    static final Attribute<String> PLACED_AT = Attribute.text("placedAt");
    static final Attribute<PaymentStatus> STATUS =
            Attribute.text("paymentStatus", PaymentStatus::of, PaymentStatus::word);
    static final Attribute<Long> VERSION = Attribute.number("version");
    static final Attribute<String> RESERVATION = Attribute.text("reservation");
    static final Attribute<String> DUE_AT = Attribute.text("dueAt");

    /** Left out where nothing is to be sent. */
    private static final Attribute<Fulfilment> FULFILMENT =
            Attribute.text("fulfilment", Fulfilment::of, Fulfilment::word);

    private static final Attribute<Currency> CURRENCY = Attribute.currency("currency");
    private static final Attribute<List<Map<String, AttributeValue>>> LINES =
            Attribute.maps("products", line -> line, line -> line);
    private static final Attribute<Address> ADDRESS =
            Attribute.of(
                    "address",
                    value -> AddressMap.read(value.m()),
                    address -> AttributeValue.fromM(AddressMap.write(address)));
    private static final Attribute<List<Map<String, AttributeValue>>> SHIPPING =
            Attribute.maps("shipping", charge -> charge, charge -> charge);
    private static final Attribute<Email> RECEIPT_TO =
            Attribute.text("receiptTo", Email::new, Email::value);
    private static final Attribute<Long> TOTAL = Attribute.number("totalAmount");
    private static final Attribute<Instant> CREATED_AT = Attribute.millis("createdAt");
    private static final Attribute<String> REQUEST_HASH = Attribute.text("requestHash");
    private static final Attribute<StockHold> HOLD =
            Attribute.text("hold", StockHold::valueOf, StockHold::name);
    private static final Attribute<Instant> PAY_UNTIL = Attribute.millis("payUntil");
    private static final Attribute<Instant> SWEEP_AT = Attribute.millis("sweepAt");
    private static final Attribute<Boolean> TAKEN_BACK = Attribute.flag("takenBack");
    private static final Attribute<String> SESSION = Attribute.text("session");
    private static final Attribute<String> PAYMENT = Attribute.text("payment");
    private static final Attribute<Long> REFUNDED = Attribute.number("refundedAmount");
    private static final Attribute<Long> REFUNDS_ARRIVED = Attribute.number("refundsArrived");
    private static final Attribute<Long> REFUNDS_FAILED = Attribute.number("refundsFailed");
    private static final Attribute<Long> REFUNDS_ASKED = Attribute.number("refundsAsked");
    private static final Attribute<List<GivenBack.Move>> REFUND_MOVES =
            Attribute.maps("refundMoves", RefundMaps::move, RefundMaps::move);
    private static final Attribute<List<Dispute>> DISPUTES =
            Attribute.maps("disputes", DisputeMap::read, DisputeMap::write);
    private static final Attribute<Discrepancy> DOUBT =
            Attribute.text("doubt", Discrepancy::valueOf, Discrepancy::name);
    private static final Attribute<List<StatusEntry>> HISTORY =
            Attribute.maps("statusHistory", OrderRows::readEntry, OrderRows::entry);

    public static final OrderSchema INSTANCE = new OrderSchema();

    /** The shards of open orders. */
    static final List<String> SHARDS = List.of("0", "1", "2", "3");

    private static final int MILLIS_DIGITS = 13;

    private OrderSchema() {
        super(Order.class, keys());
    }

    static Keys keys() {
        return Keys.of(ID)
                .index("user", SHOPPER, PLACED_AT)
                .index("reservations", RESERVATION, DUE_AT);
    }

    /** Where an order stands among its shopper's. */
    static String placedAt(Order order) {
        return sortable(order.placedAt()) + "#" + order.id();
    }

    /** That an order is sent so far. */
    static Condition is(Fulfilment fulfilment) {
        return fulfilment == Fulfilment.NONE ? FULFILMENT.missing() : FULFILMENT.is(fulfilment);
    }

    @Override
    public Order parse(Map<String, AttributeValue> row) {
        Currency currency = CURRENCY.of(row);
        return new Order(
                ID.of(row),
                SHOPPER.of(row),
                OrderRows.readLines(LINES.of(row), currency),
                shipping(row, currency),
                RECEIPT_TO.maybeOf(row),
                new Money(TOTAL.of(row), currency),
                CREATED_AT.of(row),
                REQUEST_HASH.of(row),
                new OrderState(
                        STATUS.of(row),
                        HOLD.of(row),
                        deadline(row),
                        SESSION.maybeOf(row),
                        PAYMENT.maybeOf(row),
                        new RefundTotals(
                                new Money(REFUNDED.of(row), currency),
                                new Money(REFUNDS_ARRIVED.of(row), currency),
                                new Money(REFUNDS_FAILED.of(row), currency),
                                new Money(REFUNDS_ASKED.maybeOf(row).orElse(0L), currency)),
                        RefundMaps.read(
                                LINES.of(row),
                                SHIPPING.maybeOf(row).orElse(List.of()),
                                REFUND_MOVES.maybeOf(row).orElse(List.of())),
                        new Disputes(DISPUTES.maybeOf(row).orElse(List.of())),
                        DOUBT.maybeOf(row),
                        HISTORY.of(row)),
                OrderRows.readCounts(LINES.of(row)),
                VERSION.of(row));
    }

    @Override
    public Map<String, AttributeValue> write(Order order) {
        OrderState state = order.state();
        Map<String, AttributeValue> row = new HashMap<>();
        ID.put(row, order.id());
        SHOPPER.put(row, order.shopper());
        LINES.put(row, OrderRows.lines(order));
        PRODUCT_IDS.put(
                row,
                Optional.of(BoughtProducts.kept(order))
                        .filter(kept -> !kept.isEmpty())
                        .map(OrderSchema::texts));
        ADDRESS.put(row, order.shipping().address());
        if (!order.shipping().charges().isEmpty()) {
            SHIPPING.put(row, ShippingCharges.write(order));
        }
        RECEIPT_TO.put(row, order.receiptTo());
        TOTAL.put(row, order.total().minor());
        CURRENCY.put(row, order.total().currency());
        CREATED_AT.put(row, order.placedAt());
        PLACED_AT.put(row, placedAt(order));
        REQUEST_HASH.put(row, order.requestHash());
        STATUS.put(row, state.status());
        HOLD.put(row, state.hold());
        Instant payUntil = state.deadline().payUntil();
        PAY_UNTIL.put(row, payUntil);
        SWEEP_AT.put(row, Optional.of(state.dueAt()).filter(at -> !at.equals(payUntil)));
        REFUNDED.put(row, state.refunds().given().minor());
        REFUNDS_ARRIVED.put(row, state.refunds().arrived().minor());
        REFUNDS_FAILED.put(row, state.refunds().failed().minor());
        REFUNDS_ASKED.put(
                row, Optional.of(state.refunds().asked().minor()).filter(some -> some > 0));
        REFUND_MOVES.put(row, Optional.of(state.back().moves()).filter(some -> !some.isEmpty()));
        DISPUTES.put(row, Optional.of(state.disputes().all()).filter(some -> !some.isEmpty()));
        HISTORY.put(row, state.history());
        VERSION.put(row, order.version());
        SESSION.put(row, state.session());
        PAYMENT.put(row, state.payment());
        DOUBT.put(row, state.doubt());
        FULFILMENT.put(
                row, Optional.of(Fulfilment.of(order)).filter(each -> each != Fulfilment.NONE));
        if (state.deadline().cancelled()) {
            TAKEN_BACK.put(row, true);
        }
        if (state.open()) {
            RESERVATION.put(row, shard(order.id()));
            DUE_AT.put(row, sortable(state.dueAt()));
        }
        return row;
    }

    private static Deadline deadline(Map<String, AttributeValue> row) {
        Instant payUntil = PAY_UNTIL.of(row);
        return new Deadline(SWEEP_AT.maybeOf(row).orElse(payUntil), payUntil, TAKEN_BACK.isIn(row));
    }

    private static OrderShipping shipping(Map<String, AttributeValue> row, Currency currency) {
        return new OrderShipping(
                ADDRESS.maybeOf(row),
                SHIPPING.maybeOf(row)
                        .map(charges -> ShippingCharges.read(charges, currency))
                        .orElse(List.of()));
    }

    private static Set<String> texts(Set<ProductId> products) {
        return products.stream().map(ProductId::value).collect(Collectors.toSet());
    }

    /** A time as a text that sorts as times do. */
    public static String sortable(Instant time) {
        String millis = Long.toString(time.toEpochMilli());
        return "0".repeat(Math.max(0, MILLIS_DIGITS - millis.length())) + millis;
    }

    private static String shard(OrderId id) {
        return SHARDS.get(Math.floorMod(id.value().hashCode(), SHARDS.size()));
    }
}

package souk.dynamo.refund;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import souk.cart.Quantity;
import souk.catalogue.Delivery;
import souk.catalogue.LineId;
import souk.catalogue.Product;
import souk.catalogue.SellerId;
import souk.dynamo.TestStore;
import souk.dynamo.UniqueProducts;
import souk.dynamo.order.OrderFixture;
import souk.dynamo.order.OrderSchema;
import souk.dynamo.parcel.DynamoParcels;
import souk.dynamo.sales.SalesFixture;
import souk.order.LineUnits;
import souk.order.Order;
import souk.order.OrderLine;
import souk.order.RefundNote;
import souk.refund.RefundRequest;
import souk.refund.Return;
import souk.refund.ReturnPeriod;
import souk.refund.ReturnRequest;
import souk.refund.Returning;
import souk.refund.SellerRefunds;
import souk.seller.SampleSellers;
import souk.value.IdempotencyKey;

/** Refunds on the test store, and a paid order of three units of a product, at 12.50 each. */
final class RefundFixture {
    static final Instant NOON = Instant.parse("2026-11-04T11:00:00Z");
    static final DynamoRefunds REFUNDS = refunds();

    final SellerId seller = SalesFixture.seller();
    final Product product = OrderFixture.listed(5);
    final LineId line = LineId.of(product.id());

    static DynamoRefunds refunds(ExecutionInterceptor... interceptors) {
        return new DynamoRefunds(
                TestStore.tables(interceptors),
                UniqueProducts.EUR,
                at(NOON),
                () -> UUID.randomUUID().toString());
    }

    static SellerRefunds giving(DynamoRefunds refunds) {
        return new SellerRefunds(refunds, at(NOON));
    }

    static Returning returning(DynamoRefunds refunds, Instant now) {
        var parcels =
                new DynamoParcels(TestStore.tables(), at(now), () -> UUID.randomUUID().toString());
        return new Returning(refunds, parcels, new ReturnPeriod(Duration.ofDays(14)), at(now));
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    /** An order in its table that is not paid. */
    Order unpaid() {
        return kept(SalesFixture.placed(NOON.minusSeconds(60), units(3)));
    }

    /** The order in its table, with nothing sent. */
    Order paid() {
        return kept(SalesFixture.paid(NOON.minusSeconds(60), units(3)));
    }

    /** The order in its table, with all of it sent. */
    Order sent() {
        Order order = SalesFixture.paid(NOON.minusSeconds(60), units(3));
        return kept(order.withCounts(order.counts().withShipped(Map.of(line, 3))));
    }

    private static Order kept(Order order) {
        TestStore.CLIENT.putItem(
                p -> p.tableName("Orders").item(OrderSchema.INSTANCE.write(order)));
        return order;
    }

    private OrderLine units(int units) {
        return new OrderLine(
                product.id(),
                seller,
                SampleSellers.NAME.text(),
                product.title(),
                Optional.empty(),
                product.price(),
                new Quantity(units),
                Delivery.PARCEL);
    }

    /** So many units, to be sold again. */
    RefundRequest restocked(int units) {
        var some = new RefundRequest.Line(line, OptionalInt.of(units), OptionalLong.empty());
        return new RefundRequest(
                List.of(some), 0, true, Optional.of(new RefundNote("Sorry,\nsold out.")));
    }

    /** A return of so many units, asked for then. */
    Return asked(Order order, String key, int units, Instant then) {
        var request =
                new ReturnRequest(
                        List.of(new LineUnits(line, new Quantity(units))),
                        Optional.of(new RefundNote("Chipped.")));
        return returning(REFUNDS, then)
                .ask(order.shopper(), order.id(), new IdempotencyKey(key), request);
    }
}

package souk.dynamo.parcel;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import souk.cart.Quantity;
import souk.catalogue.Delivery;
import souk.catalogue.LineId;
import souk.catalogue.ProductId;
import souk.catalogue.SellerId;
import souk.dynamo.TestStore;
import souk.dynamo.UniqueProducts;
import souk.dynamo.order.OrderSchema;
import souk.dynamo.sales.SalesFixture;
import souk.money.Money;
import souk.order.LineUnits;
import souk.order.Order;
import souk.order.OrderLine;
import souk.parcel.Delivering;
import souk.parcel.Packing;
import souk.parcel.ParcelRequest;
import souk.parcel.Tracking;
import souk.seller.SampleSellers;

/** Parcels on the test store, and a paid order of a seller who sends mugs. */
final class SentFixture {
    static final LineId MUGS = new LineId("mug");
    static final Instant NOON = Instant.parse("2026-11-04T11:00:00Z");
    static final DynamoParcels PARCELS = parcels();

    final SellerId seller = SalesFixture.seller();

    static DynamoParcels parcels(ExecutionInterceptor... interceptors) {
        return new DynamoParcels(
                TestStore.tables(interceptors), clock(), () -> UUID.randomUUID().toString());
    }

    static Packing packing(DynamoParcels parcels) {
        return new Packing(parcels, clock());
    }

    static Delivering delivering(DynamoParcels parcels) {
        return new Delivering(parcels, clock());
    }

    private static Clock clock() {
        return Clock.fixed(NOON, ZoneOffset.UTC);
    }

    /** A paid order of so many mugs, in its table. */
    Order paid(int mugs) {
        Order order = SalesFixture.paid(NOON.minusSeconds(60), line(mugs));
        TestStore.CLIENT.putItem(
                p -> p.tableName("Orders").item(OrderSchema.INSTANCE.write(order)));
        return order;
    }

    private OrderLine line(int mugs) {
        return new OrderLine(
                new ProductId(MUGS.value()),
                seller,
                SampleSellers.NAME.text(),
                "The mug",
                Optional.empty(),
                new Money(250, UniqueProducts.EUR),
                new Quantity(mugs),
                Delivery.PARCEL);
    }

    static ParcelRequest mugs(int units) {
        return new ParcelRequest(
                Optional.of(List.of(new LineUnits(MUGS, new Quantity(units)))), Tracking.NONE);
    }
}

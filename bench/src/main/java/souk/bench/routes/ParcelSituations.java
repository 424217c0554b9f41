package souk.bench.routes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import souk.bench.deployed.ApiEvent;
import souk.bench.deployed.Deployment;
import souk.bench.deployed.SampleSellers;
import souk.catalogue.SellerId;
import souk.order.Order;
import souk.order.ReceivedPayment;
import souk.parcel.Parcel;
import souk.parcel.ParcelRequest;
import souk.parcel.Tracking;
import souk.value.IdempotencyKey;

/** The routes of parcels, for orders of three lines of three sellers, of which one is sent. */
record ParcelSituations(Deployment deployment) {
    private static final String DELIVERED = "{\"state\": \"Delivered\"}";

    List<Situation> all() {
        return List.of(
                new Situation("sold order, 1 of 3 lines", "GetSoldOrder", this::read),
                new Situation("send a parcel", "ShipParcel", this::ship),
                new Situation("a parcel has arrived, by its seller", "ChangeParcel", this::change),
                new Situation(
                        "a parcel has arrived, by its shopper", "ConfirmDelivery", this::confirm),
                new Situation("order with a parcel", "GetOrder", this::order));
    }

    private ApiEvent read() {
        Order order = sent().order();
        return seller(order, "GET /api/sellers/orders/{id}");
    }

    private ApiEvent ship() {
        Order order = paid();
        return seller(order, "POST /api/sellers/orders/{id}/parcels")
                .header("idempotency-key", "bench")
                .body("{}");
    }

    private ApiEvent change() {
        Sent sent = sent();
        return seller(sent.order(), "PUT /api/sellers/orders/{id}/parcels/{parcelId}")
                .path("parcelId", sent.parcel().id().value())
                .body(DELIVERED);
    }

    private ApiEvent confirm() {
        Sent sent = sent();
        return shopper(sent.order(), "PUT /api/orders/{id}/parcels/{parcelId}")
                .path("parcelId", sent.parcel().id().value())
                .body(DELIVERED);
    }

    private ApiEvent order() {
        return shopper(sent().order(), "GET /api/orders/{id}");
    }

    static ApiEvent shopper(Order order, String route) {
        return ApiEvent.of(route).shopper(order.shopper().value()).id(order.id().value());
    }

    ApiEvent seller(Order order, String route) {
        return seller(first(order), route).id(order.id().value());
    }

    /** By a person who is that seller. */
    ApiEvent seller(SellerId seller, String route) {
        SampleSellers.register(deployment.stores().sellers(), seller);
        return ApiEvent.of(route).shopper(seller.value());
    }

    private static SellerId first(Order order) {
        return order.lines().getFirst().seller();
    }

    private record Sent(Order order, Parcel parcel) {}

    private Sent sent() {
        Order order = paid();
        var all = new ParcelRequest(Optional.empty(), Tracking.NONE);
        Parcel parcel =
                deployment
                        .stores()
                        .packing()
                        .ship(first(order), order.id(), new IdempotencyKey("bench-1"), all);
        return new Sent(order, parcel);
    }

    /** An order whose first line has arrived. */
    Order arrived() {
        Sent sent = sent();
        Order order = sent.order();
        deployment.stores().delivering().confirm(order.shopper(), order.id(), sent.parcel().id());
        return order;
    }

    /** An order that was paid just now. */
    Order paid() {
        Order placed = new OrderSituations(deployment).placed();
        Order open = deployment.stores().orders().find(placed.id()).orElseThrow();
        String session = open.state().session().orElseThrow();
        var payment = new ReceivedPayment(session, Optional.of("pi_bench"), open.total());
        Order paid = open.paid(payment, Instant.now());
        deployment.stores().orders().update(open, paid, Optional.empty());
        return paid;
    }
}

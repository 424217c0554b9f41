package souk.bench.routes;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import souk.bench.deployed.ApiEvent;
import souk.bench.deployed.Deployment;
import souk.cart.Quantity;
import souk.catalogue.SellerId;
import souk.order.LineUnits;
import souk.order.Order;
import souk.refund.Return;
import souk.refund.ReturnChange;
import souk.refund.ReturnPeriod;
import souk.refund.ReturnRequest;
import souk.refund.ReturnState;
import souk.refund.Returning;
import souk.value.IdempotencyKey;

/**
 * The routes of money back, for paid orders of three lines of three sellers. What is returned has
 * arrived in a parcel.
 */
record RefundSituations(Deployment deployment) {
    private static final ReturnPeriod PERIOD = new ReturnPeriod(Duration.ofDays(14));
    private static final String RECEIVED = "{\"state\": \"Received\", \"restock\": true}";
    private static final int WAITING = 21;

    List<Situation> all() {
        return List.of(
                new Situation("cancel a unit of a paid order", "CancelOrder", this::cancel),
                new Situation("refund a unit", "GiveRefund", this::give),
                new Situation("ask for a return", "AskReturn", this::ask),
                new Situation("a return is received", "ChangeReturn", this::receive),
                Situation.reading("returns, 20 longest waiting", "ListReturns", this::list));
    }

    private ParcelSituations parcels() {
        return new ParcelSituations(deployment);
    }

    private ApiEvent cancel() {
        Order order = parcels().paid();
        return keyed(ParcelSituations.shopper(order, "POST /api/orders/{id}/cancellations"))
                .body("{\"lines\": [%s]}".formatted(unit(order)));
    }

    private ApiEvent give() {
        Order order = parcels().paid();
        return keyed(parcels().seller(order, "POST /api/sellers/orders/{id}/refunds"))
                .body("{\"lines\": [%s], \"restock\": true}".formatted(unit(order)));
    }

    private ApiEvent ask() {
        Order order = parcels().arrived();
        return keyed(ParcelSituations.shopper(order, "POST /api/orders/{id}/returns"))
                .body("{\"lines\": [%s]}".formatted(unit(order)));
    }

    private ApiEvent receive() {
        Order order = parcels().arrived();
        Return asked = asked(order);
        var approval = new ReturnChange(ReturnState.APPROVED, false, 0, Optional.empty());
        returning().change(asked.seller(), order.id(), asked.id(), approval);
        return parcels()
                .seller(order, "PUT /api/sellers/orders/{id}/returns/{returnId}")
                .path("returnId", asked.id().value())
                .body(RECEIVED);
    }

    private ApiEvent list() {
        SellerId seller = asked(parcels().arrived()).seller();
        for (int i = 1; i < WAITING; i++) {
            asked(parcels().arrived());
        }
        return parcels().seller(seller, "GET /api/sellers/returns");
    }

    private Return asked(Order order) {
        var unit = new LineUnits(order.lines().getFirst().id(), new Quantity(1));
        return returning()
                .ask(
                        order.shopper(),
                        order.id(),
                        new IdempotencyKey("bench-return"),
                        new ReturnRequest(List.of(unit), Optional.empty()));
    }

    private Returning returning() {
        return deployment.stores().returning(PERIOD);
    }

    private static String unit(Order order) {
        return "{\"id\": \"%s\", \"quantity\": 1}".formatted(order.lines().getFirst().id());
    }

    private static ApiEvent keyed(ApiEvent event) {
        return event.header("idempotency-key", "bench");
    }
}

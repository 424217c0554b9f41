package souk.proof.malformed;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.cart.Quantity;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;
import souk.order.LineUnits;
import souk.order.OrderId;
import souk.proof.checkout.Buyer;
import souk.proof.checkout.CheckoutFixture;
import souk.proof.checkout.Reply;
import souk.proof.checkout.WebhookSender;
import souk.refund.Return;
import souk.refund.ReturnChange;
import souk.refund.ReturnPeriod;
import souk.refund.ReturnRequest;
import souk.refund.ReturnState;
import souk.refund.Returning;
import souk.shopper.ShopperId;
import souk.value.IdempotencyKey;

/**
 * Paid orders, of which some is sent and some is not: one that alice sells, of which she is to take
 * a unit back, and one that she has bought.
 */
final class SentOrders {
    private static final String CARD = "4242424242424242";
    private static final ReturnPeriod LONG = new ReturnPeriod(Duration.ofDays(14));

    private SentOrders() {}

    /** Adds the orders, and answers what stands in them. */
    static Map<BodyKind, String> of(
            CheckoutFixture fixture, Buyer buys, Map<BodyKind, String> ids) {
        Map<BodyKind, String> inOrders = new EnumMap<>(BodyKind.class);
        SellerId alice = fixture.seller().member("alice").id();
        fixture.putOnSale(alice.value(), "mat", 99, 700);
        String sold = paid(fixture, new Buyer(fixture, "dora"), "mat", 90);
        ids.put(BodyKind.SHIP, sold);
        ids.put(BodyKind.REFUND, sold);
        ids.put(BodyKind.CHANGE_PARCEL, sold);
        inOrders.put(BodyKind.CHANGE_PARCEL, sent(fixture, "alice", sold, "mat"));
        ids.put(BodyKind.CHANGE_RETURN, sold);
        inOrders.put(BodyKind.CHANGE_RETURN, comesBack(fixture, "dora", sold, "mat"));
        fixture.putOnSale("mug", 99, 700);
        String bought = paid(fixture, buys, "mug", 90);
        ids.put(BodyKind.CANCEL_UNITS, bought);
        ids.put(BodyKind.ASK_RETURN, bought);
        ids.put(BodyKind.CONFIRM, bought);
        inOrders.put(BodyKind.CONFIRM, sent(fixture, "sam", bought, "mug"));
        return inOrders;
    }

    /** A return that its seller has approved. */
    private static String comesBack(
            CheckoutFixture fixture, String who, String order, String product) {
        Returning returning = fixture.stores().returning(LONG);
        OrderId id = new OrderId(order);
        var one = List.of(new LineUnits(new LineId(product), new Quantity(1)));
        var request = new ReturnRequest(one, Optional.empty());
        Return asked =
                returning.ask(new ShopperId(who), id, new IdempotencyKey("comes-back"), request);
        var approved = new ReturnChange(ReturnState.APPROVED, false, 0, Optional.empty());
        return returning.change(asked.seller(), id, asked.id(), approved).id().value();
    }

    private static String paid(CheckoutFixture fixture, Buyer buyer, String product, int units) {
        buyer.wants(Map.of(product, units));
        Reply placed = buyer.insists(buyer.key(), buyer.reviews());
        buyer.pays(placed, CARD);
        new WebhookSender(fixture).bringsTheRest();
        return there(placed, placed.orderId());
    }

    private static String sent(CheckoutFixture fixture, String who, String order, String product) {
        var body = "{\"lines\": [{\"id\": \"%s\", \"quantity\": 1}]}".formatted(product);
        Reply sent = fixture.parcels().insists(who, order, "sent", body);
        return there(sent, sent.body().path("id").asText());
    }

    private static String there(Reply made, String id) {
        if (made.status() != 201) {
            throw new AssertionError("nothing stands behind the door: " + made);
        }
        return id;
    }
}

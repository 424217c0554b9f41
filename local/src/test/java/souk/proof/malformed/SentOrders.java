package souk.proof.malformed;

import java.util.EnumMap;
import java.util.Map;
import souk.catalogue.SellerId;
import souk.proof.checkout.Buyer;
import souk.proof.checkout.CheckoutFixture;
import souk.proof.checkout.Reply;
import souk.proof.checkout.WebhookSender;
import souk.shopper.ShopperId;

/** Paid orders for the doors of parcels: one that alice sells, and one that she has bought. */
final class SentOrders {
    private static final String CARD = "4242424242424242";

    private SentOrders() {}

    /** Adds the orders, and answers the parcels. */
    static Map<BodyKind, String> of(
            CheckoutFixture fixture, Buyer buys, Map<BodyKind, String> ids) {
        Map<BodyKind, String> parcels = new EnumMap<>(BodyKind.class);
        SellerId alice = fixture.seller().sellers().findOrRegister(new ShopperId("alice"));
        fixture.putOnSale(alice.value(), "mat", 99, 700);
        String sold = paid(fixture, new Buyer(fixture, "dora"), "mat", 90);
        ids.put(BodyKind.SHIP, sold);
        ids.put(BodyKind.CHANGE_PARCEL, sold);
        parcels.put(BodyKind.CHANGE_PARCEL, sent(fixture, "alice", sold, "mat"));
        fixture.putOnSale("mug", 9, 700);
        String bought = paid(fixture, buys, "mug", 1);
        ids.put(BodyKind.CONFIRM, bought);
        parcels.put(BodyKind.CONFIRM, sent(fixture, "sam", bought, "mug"));
        return parcels;
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

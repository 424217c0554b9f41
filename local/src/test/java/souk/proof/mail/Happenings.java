package souk.proof.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.SellerId;
import souk.dynamo.order.RefundSchema;
import souk.dynamo.parcel.ParcelSchema;
import souk.dynamo.refund.ReturnSchema;
import souk.dynamo.seller.SellerRows;
import souk.order.Fulfilment;
import souk.order.LineUnits;
import souk.order.Order;
import souk.order.Party;
import souk.order.Refund;
import souk.order.RefundState;
import souk.parcel.Parcel;
import souk.parcel.ParcelEnd;
import souk.parcel.ParcelId;
import souk.parcel.ParcelState;
import souk.parcel.Tracking;
import souk.proof.sales.OrderLifecycle;
import souk.proof.stream.Delivery;
import souk.proof.stream.RowChanges;
import souk.refund.Return;
import souk.refund.ReturnId;
import souk.refund.ReturnState;
import souk.seller.SampleSellers;
import souk.seller.Seller;
import souk.seller.SellerState;
import souk.shopper.ShopperId;

/**
 * What happens in a shop, as its streams tell it, and the mails that should come of it, in words:
 * the kind, and what it is about. For one thread.
 */
final class Happenings {
    private static final Instant START = Instant.parse("2026-11-01T08:00:00Z");

    private final Delivery stream;
    private final Random random;
    private final Set<String> owed = new HashSet<>();

    Happenings(Delivery stream, Random random) {
        this.stream = stream;
        this.random = random;
    }

    Set<String> owed() {
        return Set.copyOf(owed);
    }

    /** An order from its placing to its end, with parcels, returns and refunds. */
    void order(OrderLifecycle life) {
        Order order = life.last();
        stream.add("orders", life.told());
        if (order.state().paidAt().isPresent()) {
            owed.add("ordered " + order.id());
            for (SellerId seller : order.sellers()) {
                owed.add("sold " + order.id() + " " + seller);
                sends(order, seller);
                takesBack(order, seller);
            }
        }
        if (life.states().stream().map(Fulfilment::of).anyMatch(Fulfilment.DELIVERED::equals)) {
            owed.add("delivered " + order.id());
        }
        refunds(order, life);
    }

    private void sends(Order order, SellerId seller) {
        for (int i = random.nextInt(3); i > 0; i--) {
            var id = new ParcelId("p" + i + "-" + seller);
            List<Parcel> states = new ArrayList<>();
            states.add(parcel(order, id, seller, ParcelState.SHIPPED));
            if (random.nextBoolean()) {
                states.add(parcel(order, id, seller, ParcelState.DELIVERED));
            }
            tells(
                    "parcels",
                    order.id() + "/" + id,
                    states.stream().map(ParcelSchema.INSTANCE::write));
            owed.add("shipped " + order.id() + " " + id);
        }
    }

    private static Parcel parcel(Order order, ParcelId id, SellerId seller, ParcelState state) {
        return new Parcel(
                order.id(),
                id,
                seller,
                units(order, seller),
                Tracking.NONE,
                START,
                state,
                state == ParcelState.SHIPPED
                        ? Optional.empty()
                        : Optional.of(new ParcelEnd(START, Party.SHOPPER)),
                "hash",
                1);
    }

    private static List<LineUnits> units(Order order, SellerId seller) {
        return order.lines().stream()
                .filter(line -> line.seller().equals(seller))
                .map(line -> new LineUnits(line.id(), line.quantity()))
                .toList();
    }

    private void takesBack(Order order, SellerId seller) {
        if (random.nextInt(3) > 0) {
            return;
        }
        var id = new ReturnId("r-" + seller);
        List<ReturnState> states =
                random.nextBoolean()
                        ? List.of(ReturnState.ASKED, ReturnState.REFUSED)
                        : List.of(ReturnState.ASKED, ReturnState.APPROVED, ReturnState.RECEIVED);
        tells(
                "returns",
                order.id() + "/" + id,
                states.stream()
                        .map(state -> returned(order, id, seller, state))
                        .map(ReturnSchema.INSTANCE::write));
        for (ReturnState state : states) {
            String kind =
                    switch (state) {
                        case ASKED -> "withdrawn";
                        case APPROVED -> "return-approved";
                        case REFUSED -> "return-refused";
                        case RECEIVED -> "return-received";
                    };
            owed.add(kind + " " + order.id() + " " + id);
        }
    }

    private static Return returned(Order order, ReturnId id, SellerId seller, ReturnState state) {
        return new Return(
                order.id(),
                id,
                seller,
                units(order, seller),
                state,
                Optional.empty(),
                Optional.empty(),
                START,
                START,
                false,
                "hash",
                1);
    }

    private void refunds(Order order, OrderLifecycle life) {
        Map<String, List<Refund>> states = new LinkedHashMap<>();
        for (OrderLifecycle.Change change : life.changes()) {
            for (Refund refund : change.refunds()) {
                List<Refund> own =
                        states.computeIfAbsent(refund.id().value(), _ -> new ArrayList<>());
                if (own.isEmpty() || !own.getLast().equals(refund)) {
                    own.add(refund);
                }
            }
        }
        states.forEach(
                (id, own) -> {
                    tells(
                            "refunds",
                            order.id() + "/" + id,
                            own.stream().map(refund -> RefundSchema.write(order.id(), refund)));
                    for (Refund refund : own) {
                        owes(order, refund);
                    }
                });
    }

    private void owes(Order order, Refund refund) {
        String about = order.id() + " " + refund.id();
        if (refund.state() == RefundState.SUCCEEDED && refund.amount().minor() > 0) {
            owed.add("refund-sent " + about);
        }
        if (refund.state() == RefundState.FAILED) {
            owed.add("refund-failed " + about);
        }
    }

    /** Somebody applies to sell, and is decided about again and again. */
    void seller(SellerId id) {
        List<SellerState> states = new ArrayList<>(List.of(SellerState.APPLIED));
        if (random.nextBoolean()) {
            states.add(SellerState.REFUSED);
            states.add(SellerState.APPLIED);
        }
        states.add(SellerState.APPROVED);
        for (int i = random.nextInt(3); i > 0; i--) {
            states.add(SellerState.SUSPENDED);
            states.add(SellerState.APPROVED);
        }
        List<Map<String, AttributeValue>> rows = new ArrayList<>();
        boolean sold = false;
        for (int i = 0; i < states.size(); i++) {
            SellerState state = states.get(i);
            String about = " " + id + " " + i;
            owed.add((state == SellerState.APPROVED && sold ? "restored" : word(state)) + about);
            sold |= state == SellerState.APPROVED;
            rows.add(standing(id, state, START.plusSeconds(i)));
        }
        tells("sellers", id.value(), rows.stream());
    }

    /** Which of a seller's changes came at that moment. */
    static String nth(String moment) {
        long millis = Long.parseLong(moment.split("#", -1)[0]);
        return Long.toString(Duration.between(START, Instant.ofEpochMilli(millis)).toSeconds());
    }

    private static String word(SellerState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, AttributeValue> standing(
            SellerId id, SellerState state, Instant since) {
        Seller seller = SampleSellers.in(state, SampleSellers.approved(id));
        return SellerRows.OF_SELLER.write(
                new SellerRows.OfSeller(new ShopperId("person-of-" + id), seller, since));
    }

    private void tells(String table, String row, Stream<Map<String, AttributeValue>> states) {
        stream.add(table, RowChanges.of(row, states.toList()));
    }
}

package souk.functions.mail.letter;

import static souk.functions.mail.letter.ExampleOrder.MUG;
import static souk.functions.mail.letter.ExampleOrder.PATTERN;
import static souk.functions.mail.letter.ExampleOrder.POTTER;
import static souk.functions.mail.letter.ExampleOrder.THROW;
import static souk.functions.mail.letter.ExampleOrder.WEAVER;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import souk.cart.Quantity;
import souk.catalogue.LineId;
import souk.order.LineUnits;
import souk.order.Order;
import souk.order.Party;
import souk.order.Refund;
import souk.order.RefundId;
import souk.order.RefundNote;
import souk.order.RefundTerms;
import souk.order.RefundedLine;
import souk.order.SampleOrders;
import souk.parcel.Carrier;
import souk.parcel.Parcel;
import souk.parcel.ParcelId;
import souk.parcel.ParcelState;
import souk.parcel.Tracking;
import souk.parcel.TrackingNumber;
import souk.refund.Return;
import souk.refund.ReturnId;
import souk.refund.ReturnPeriod;
import souk.refund.ReturnState;
import souk.seller.DeliveryAndReturns;

/** Occasions of which a shopper is written to. */
record ShopperExamples(UnaryOperator<String> said, Order order) {
    void addTo(Map<String, Occasion> all) {
        var units = List.of(units(THROW, 1));
        var note =
                Optional.of(note("The fringe is not as in the picture.\nSorry for the trouble."));
        all.put("ordered", new ForShopper.Ordered(order, new ReturnPeriod(Duration.ofDays(14))));
        all.put("shipped", new ForShopper.Shipped(order, parcel()));
        all.put("delivered", new ForShopper.Delivered(order, List.of(MUG, THROW, PATTERN)));
        all.put(
                "cancelled",
                new ForShopper.Cancelled(
                        order, units, Party.SELLER, note, Optional.of(SampleOrders.euro(9_390))));
        all.put(
                "cancelled-unpaid",
                new ForShopper.Cancelled(
                        order,
                        List.of(units(MUG, 2), units(THROW, 1), units(PATTERN, 1)),
                        Party.SHOPPER,
                        Optional.empty(),
                        Optional.empty()));
        all.put("withdrawn", new ForShopper.Withdrawn(order, back(ReturnState.ASKED)));
        all.put(
                "return-approved",
                new ForShopper.ReturnApproved(
                        order,
                        back(ReturnState.APPROVED),
                        Examples.checked(
                                said,
                                "North Loom, Deichstraße 4, 20459 Hamburg.\nPlease put the order's"
                                        + " number into the box.",
                                DeliveryAndReturns::new)));
        all.put("return-refused", new ForShopper.ReturnRefused(order, back(ReturnState.REFUSED)));
        all.put(
                "return-received",
                new ForShopper.ReturnReceived(order, back(ReturnState.RECEIVED)));
        all.put("refund-sent", new ForShopper.RefundSent(order, refund()));
        all.put("refund-failed", new ForShopper.RefundFailed(order, refund()));
    }

    private Parcel parcel() {
        return new Parcel(
                order.id(),
                new ParcelId("parcel-1"),
                POTTER,
                List.of(units(MUG, 2)),
                new Tracking(
                        Optional.of(carrier()),
                        Optional.of(new TrackingNumber("0034 0434 1616 0944"))),
                ExampleOrder.PLACED.plus(Duration.ofDays(1)),
                ParcelState.SHIPPED,
                Optional.empty(),
                "hash",
                1);
    }

    /** One that the shop knows no page of, where the words are not those of a carrier. */
    private Carrier carrier() {
        return said.apply("DHL").equals("DHL")
                ? new Carrier("DHL")
                : Examples.checked(said, "Cousin with a van", Carrier::new);
    }

    private Return back(ReturnState state) {
        return new Return(
                order.id(),
                new ReturnId("return-1"),
                WEAVER,
                List.of(units(THROW, 1)),
                state,
                Optional.of(note("It is larger than I thought.")),
                state == ReturnState.ASKED
                        ? Optional.empty()
                        : Optional.of(note("Thank you for telling me.")),
                ExampleOrder.PLACED.plus(Duration.ofDays(6)),
                ExampleOrder.PLACED.plus(Duration.ofDays(7)),
                false,
                "hash",
                1);
    }

    private Refund refund() {
        var terms =
                new RefundTerms(
                        List.of(
                                new RefundedLine(THROW, 1, 8_900),
                                new RefundedLine(PATTERN, 0, 200)),
                        Map.of(WEAVER, 490L),
                        Party.SELLER,
                        Optional.of(note("It came back as new.")),
                        "hash");
        return Refund.asked(
                new RefundId("refund-1"), SampleOrders.euro(9_590), ExampleOrder.PLACED, terms);
    }

    private RefundNote note(String usual) {
        return Examples.checked(said, usual, RefundNote::new);
    }

    private static LineUnits units(LineId id, int units) {
        return new LineUnits(id, new Quantity(units));
    }
}

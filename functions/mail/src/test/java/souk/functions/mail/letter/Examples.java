package souk.functions.mail.letter;

import static souk.functions.mail.letter.ExampleOrder.MUG;
import static souk.functions.mail.letter.ExampleOrder.PATTERN;
import static souk.functions.mail.letter.ExampleOrder.POTTER;
import static souk.functions.mail.letter.ExampleOrder.THROW;
import static souk.functions.mail.letter.ExampleOrder.WEAVER;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import souk.cart.Quantity;
import souk.catalogue.LineId;
import souk.catalogue.OptionValue;
import souk.catalogue.StockLevel;
import souk.moderation.DecisionReason;
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
import souk.parcel.SellerOrder;
import souk.parcel.Tracking;
import souk.parcel.TrackingNumber;
import souk.refund.Return;
import souk.refund.ReturnId;
import souk.refund.ReturnPeriod;
import souk.refund.ReturnState;
import souk.seller.DeliveryAndReturns;
import souk.seller.SellerName;
import souk.value.Malformed;

/** An occasion of every kind, by name. */
final class Examples {
    static final Shop SHOP =
            new Shop("Souk", URI.create("https://souk.example"), ZoneId.of("Europe/Berlin"));
    static final Letters LETTERS = new Letters(SHOP);
    static final Optional<URI> STOP =
            Optional.of(URI.create("https://souk.example/mail/stop/?token=abc&kind=sold"));

    private static final Set<String> CAN_BE_STOPPED =
            Set.of("delivered", "sold", "sold-that-day", "low-stock");

    private final UnaryOperator<String> said;
    private final Order order;

    private Examples(UnaryOperator<String> said) {
        this.said = said;
        this.order = new ExampleOrder(said).paid();
    }

    static Map<String, Occasion> all() {
        return all(UnaryOperator.identity());
    }

    /** With other words of people in place of the usual ones, wherever they may stand. */
    static Map<String, Occasion> all(UnaryOperator<String> said) {
        var examples = new Examples(said);
        Map<String, Occasion> all = new LinkedHashMap<>();
        examples.addForShopper(all);
        examples.addForSeller(all);
        return all;
    }

    /** A kind by its name, for tests of each. */
    record Kind(String name, Occasion occasion) {
        Letter letter(Optional<URI> stop) {
            return LETTERS.write(occasion, stop);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** As its reader gets it: what they can do without can be stopped. */
    static Letter asSent(Kind kind) {
        boolean required = !CAN_BE_STOPPED.contains(kind.name());
        return kind.letter(required ? Optional.empty() : STOP);
    }

    static Stream<Kind> kinds() {
        return kinds(UnaryOperator.identity());
    }

    static Stream<Kind> kinds(UnaryOperator<String> said) {
        return all(said).entrySet().stream().map(each -> new Kind(each.getKey(), each.getValue()));
    }

    static Occasion of(String kind) {
        return Objects.requireNonNull(all().get(kind), kind);
    }

    /** What cannot be so in the domain stays as usual. */
    static <T> T checked(UnaryOperator<String> said, String usual, Function<String, T> type) {
        try {
            return type.apply(said.apply(usual));
        } catch (Malformed _) {
            return type.apply(usual);
        }
    }

    private void addForShopper(Map<String, Occasion> all) {
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
                        checked(
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

    private void addForSeller(Map<String, Occasion> all) {
        SellerName name = checked(said, "North Loom", SellerName::new);
        var reason = Optional.of(checked(said, "The imprint is missing.", DecisionReason::new));
        Order other = new ExampleOrder(said).paid("order-2");
        all.put("sold", new ForSeller.Sold(sold(order)));
        all.put(
                "sold-that-day",
                new ForSeller.SoldThatDay(
                        LocalDate.of(2026, 3, 1), List.of(sold(order), sold(other))));
        all.put("application-received", new ForSeller.ApplicationReceived(name));
        all.put("application-approved", new ForSeller.ApplicationApproved(name));
        all.put("application-refused", new ForSeller.ApplicationRefused(name, reason));
        all.put("suspended", new ForSeller.Suspended(name, reason));
        all.put("restored", new ForSeller.Restored(name));
        all.put(
                "account-incomplete",
                new ForSeller.AccountIncomplete(name, Optional.of(LocalDate.of(2026, 4, 15))));
        all.put(
                "payout-failed",
                new ForSeller.PayoutFailed(
                        name,
                        SampleOrders.euro(1_234_567),
                        Optional.of(said.apply("The bank account has been closed."))));
        all.put(
                "low-stock",
                new ForSeller.LowStock(
                        name,
                        List.of(
                                new StockLevel(MUG, said.apply("Oat tall mug"), List.of(), 2),
                                new StockLevel(
                                        THROW,
                                        said.apply("Washed linen throw with a hand-knotted fringe"),
                                        List.of(
                                                new OptionValue(
                                                        said.apply("Colour"), said.apply("Clay"))),
                                        0))));
    }

    private static SellerOrder sold(Order order) {
        return new SellerOrder(order, WEAVER, List.of());
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
                : checked(said, "Cousin with a van", Carrier::new);
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
        return checked(said, usual, RefundNote::new);
    }

    private static LineUnits units(LineId id, int units) {
        return new LineUnits(id, new Quantity(units));
    }
}

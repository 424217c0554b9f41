package souk.functions.mail.letter;

import static souk.functions.mail.letter.ExampleOrder.MUG;
import static souk.functions.mail.letter.ExampleOrder.THROW;
import static souk.functions.mail.letter.ExampleOrder.WEAVER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import souk.catalogue.OptionValue;
import souk.catalogue.StockLevel;
import souk.moderation.DecisionReason;
import souk.order.Order;
import souk.order.SampleOrders;
import souk.parcel.SellerOrder;
import souk.seller.SellerName;

/** Occasions of which a seller is written to. */
record SellerExamples(UnaryOperator<String> said, Order order) {
    void addTo(Map<String, Occasion> all) {
        SellerName name = Examples.checked(said, "North Loom", SellerName::new);
        var reason =
                Optional.of(Examples.checked(said, "The imprint is missing.", DecisionReason::new));
        Order other = new ExampleOrder(said).paid("order-2");
        all.put("sold", new ForSeller.Sold(sold(order)));
        all.put(
                "sold-that-day",
                new ForSeller.SoldThatDay(
                        LocalDate.of(2026, 3, 1), List.of(sold(order), sold(other)), 0));
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
}

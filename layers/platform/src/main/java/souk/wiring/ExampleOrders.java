package souk.wiring;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import souk.cart.PricedCart;
import souk.cart.Quantity;
import souk.catalogue.LineId;
import souk.catalogue.Product;
import souk.money.Money;
import souk.order.CheckoutState;
import souk.order.LineUnits;
import souk.order.Order;
import souk.order.Party;
import souk.order.ReceivedPayment;
import souk.order.Refund;
import souk.order.RefundId;
import souk.order.RefundNote;
import souk.order.RefundTerms;
import souk.order.RefundedLine;
import souk.order.ReviewedQuote;
import souk.order.ShippingTerms;
import souk.parcel.Carrier;
import souk.parcel.Parcel;
import souk.parcel.ParcelState;
import souk.parcel.Tracking;
import souk.parcel.TrackingNumber;
import souk.refund.Return;
import souk.refund.ReturnState;
import souk.shipping.Destination;
import souk.shipping.Quote;
import souk.shipping.QuotedLine;
import souk.shipping.Recipient;
import souk.value.IdempotencyKey;

/** The order of {@link ExampleRows}, by how far it has come, and what belongs to it. */
record ExampleOrders(ExampleRows rows) {
    /** Its payment has begun, and it has a refund. */
    Order unpaid() {
        return open(Instant.EPOCH).refunded(List.of(), refund(), Instant.EPOCH);
    }

    /** Its payment began then. */
    Order open(Instant placedAt) {
        String hash = reviewed().hash(new IdempotencyKey("example"), Optional.empty());
        var terms =
                new ShippingTerms(
                        Optional.of(ExampleRows.address()),
                        Map.of(ExampleRows.SELLER, rows.rates()),
                        Set.of(ExampleRows.SELLER));
        Order order =
                checkout()
                        .newOrder(
                                reviewed(), terms, Optional.of(ExampleRows.EMAIL), hash, placedAt);
        return order.withSession(PrimingShop.SESSION);
    }

    /** Nothing is sent of it. */
    Order paid() {
        Order order = unpaid();
        var payment =
                new ReceivedPayment(PrimingShop.SESSION, Optional.of("example"), order.total());
        return order.paid(payment, Instant.EPOCH);
    }

    /** All of it is in the parcel. */
    Order sent() {
        Order order = paid();
        return order.withCounts(order.counts().withShipped(parcel().units()));
    }

    /** One that failed: what is owed for the order stays as it is. */
    Refund refund() {
        var line = new RefundedLine(LineId.of(ExampleRows.PRODUCT), 0, 1);
        var terms =
                new RefundTerms(
                        List.of(line),
                        Map.of(ExampleRows.SELLER, 0L),
                        Party.SELLER,
                        Optional.of(new RefundNote("Prime")),
                        "example");
        return Refund.asked(
                        new RefundId("example"),
                        new Money(1, rows.currency()),
                        Instant.EPOCH,
                        terms)
                .refused();
    }

    /** It waits for its seller. */
    static Return returned() {
        return new Return(
                ExampleRows.ORDER,
                ExampleRows.RETURN,
                ExampleRows.SELLER,
                parcel().lines(),
                ReturnState.ASKED,
                Optional.of(new RefundNote("Prime")),
                Optional.empty(),
                Instant.EPOCH,
                Instant.EPOCH,
                false,
                "example",
                1);
    }

    static Parcel parcel() {
        return new Parcel(
                ExampleRows.ORDER,
                ExampleRows.PARCEL,
                ExampleRows.SELLER,
                List.of(new LineUnits(LineId.of(ExampleRows.PRODUCT), new Quantity(1))),
                new Tracking(Optional.of(new Carrier("DHL")), Optional.of(new TrackingNumber("1"))),
                Instant.EPOCH,
                ParcelState.SHIPPED,
                Optional.empty(),
                "example",
                1);
    }

    /** The quote for the cart, as its shopper was shown it. */
    ReviewedQuote reviewed() {
        PricedCart cart = checkout().priced();
        Quote quote =
                Quote.of(
                        QuotedLine.of(cart),
                        Optional.of(Destination.of(ExampleRows.address())),
                        Map.of(ExampleRows.SELLER, rows.rates()),
                        Map.of(),
                        rows.currency());
        // The choice is left out, so that the default is primed.
        return new ReviewedQuote(
                cart.version(),
                quote.totalAmount().minor(),
                quote.pricing(),
                Optional.of(new Recipient.Typed(ExampleRows.address())),
                Map.of());
    }

    private CheckoutState checkout() {
        Product product = rows.goods().product();
        return new CheckoutState(
                ExampleRows.ORDER,
                Optional.empty(),
                rows.goods().cart(),
                Map.of(product.line(), product));
    }
}

package souk.functions.checkout;

import java.util.List;
import java.util.stream.Stream;
import souk.dynamo.Table;
import souk.order.OpenOrderLimits;
import souk.order.Orders;
import souk.order.ReviewedQuote;
import souk.payment.Cancellation;
import souk.payment.Checkout;
import souk.payment.PaymentLookup;
import souk.payment.Payments;
import souk.payment.Settlement;
import souk.payment.Sweep;
import souk.refund.Cancelling;
import souk.stripe.StripeEvents;
import souk.stripe.StripePriming;
import souk.wiring.Live;
import souk.wiring.OpenOrderSettings;
import souk.wiring.PrimingShop;
import souk.wiring.Stores;

/** The services of the checkout, over whichever stores and payments. */
final class CheckoutWiring {
    private CheckoutWiring() {}

    static Checkout checkout(Stores stores, Payments payments, OpenOrderLimits limits) {
        return new Checkout(stores.orders(), stores.shipping(), payments, limits, stores.clock());
    }

    static PaymentLookup paymentLookup(Stores stores, Payments payments) {
        return new PaymentLookup(stores.orders(), payments, stores.clock());
    }

    static Settlement settlement(Stores stores, Payments payments) {
        return new Settlement(stores.orders(), payments, stores.clock());
    }

    static Cancelling cancelling(Stores stores, Payments payments) {
        var unpaid =
                new Cancellation(stores.orders(), settlement(stores, payments), stores.clock());
        return new Cancelling(stores.refunds(), unpaid, stores.clock());
    }

    static Sweep sweep(Stores stores, Payments payments) {
        Orders orders = stores.orders();
        return new Sweep(orders, new Settlement(orders, payments, stores.clock()), stores.clock());
    }

    /**
     * The order of the cart that such a shop has, as bodies: to a saved address, and a typed one.
     */
    static List<String> primingBodies() {
        return List.of(
                primingBody("\"addressId\": \"prime\""),
                primingBody(
                        """
                        "address": {"name": "Prime", "line1": "Prime 1", "city": "Prime",
                         "postalCode": "10115", "country": "DE"}"""));
    }

    private static String primingBody(String recipient) {
        ReviewedQuote quote = PrimingShop.reviewed();
        return """
        {"cartVersion": %d, "totalAmount": %d, "pricing": "%s", %s, "email": "prime@example.org"}\
        """
                .formatted(quote.cartVersion(), quote.total(), quote.pricing().value(), recipient);
    }

    /** What places an order in a shop that is made up and has none. */
    static PlaceOrder primedPlaceOrder() {
        Stores stores = PrimingShop.storesWithout(Table.ORDERS);
        return new PlaceOrder(
                checkout(stores, StripePriming.payments(), OpenOrderSettings.limits()));
    }

    /** What finds the payment of the order of a shop that is made up. */
    static GetPayment primedGetPayment() {
        Stores stores = PrimingShop.storesWithOpenOrder();
        return new GetPayment(paymentLookup(stores, StripePriming.payments()));
    }

    /** What cancels the order of a shop that is made up: unpaid in one, paid in the other. */
    static List<CancelOrder> primedCancelOrders() {
        return Stream.of(PrimingShop.stores(), PrimingShop.storesWithPaidOrder())
                .map(stores -> new CancelOrder(cancelling(stores, StripePriming.payments())))
                .toList();
    }

    /** The webhook of a shop that is made up, where its order is to be paid. */
    static StripeWebhook primedWebhook() {
        StripeEvents events = StripePriming.events(Live.clock());
        return new StripeWebhook(
                events, settlement(PrimingShop.stores(), StripePriming.payments()));
    }

    /** Looks for an order that is not there, so that a connection to the real store is open. */
    static void askForOrder() {
        Live.stores().orders().find(PrimingShop.ORDER);
    }
}

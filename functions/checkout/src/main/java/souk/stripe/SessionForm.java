package souk.stripe;

import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.WalletOptions.Link;
import java.util.Locale;
import java.util.Optional;
import souk.order.Order;
import souk.order.OrderLine;
import souk.shopper.Email;

/**
 * What Stripe is asked for: a session for the order's frozen lines, paid on a page of ours with
 * Stripe's own elements, that ends when the order is due. Whatever an account's settings could
 * switch on is said here: what would move the amount or the currency is off.
 *
 * @see <a href="https://docs.stripe.com/api/checkout/sessions/create">Create a session</a>
 * @see <a href="https://docs.stripe.com/payments/managed-payments">Managed Payments</a>, which add
 *     tax, and which some accounts have on and can switch off by the session only
 */
record SessionForm(String origin, PaymentMethods methods) {
    /** The metadata that carries the order's id, on the session and on the payment. */
    static final String ORDER = "orderId";

    SessionCreateParams fill(Order order, Optional<Email> receiptTo) {
        String id = order.id().value();
        var params =
                SessionCreateParams.builder()
                        .setMode(SessionCreateParams.Mode.PAYMENT)
                        .setUiMode(SessionCreateParams.UiMode.ELEMENTS)
                        .setReturnUrl(origin + "/order/?id=" + id)
                        .setExpiresAt(order.state().dueAt().getEpochSecond())
                        .setClientReferenceId(id)
                        .putMetadata(ORDER, id)
                        .setPaymentIntentData(
                                SessionCreateParams.PaymentIntentData.builder()
                                        .putMetadata(ORDER, id)
                                        .build());
        methods.types().forEach(params::addPaymentMethodType);
        switchOff(params);
        receiptTo.ifPresent(email -> params.setCustomerEmail(email.value()));
        order.lines().forEach(line -> params.addLineItem(item(line)));
        return params.build();
    }

    /** Stripe charges the order's total: no other currency, no discount, no tax, no invoice. */
    private void switchOff(SessionCreateParams.Builder params) {
        params.setAdaptivePricing(
                        SessionCreateParams.AdaptivePricing.builder().setEnabled(false).build())
                .setAllowPromotionCodes(false)
                .setAutomaticTax(
                        SessionCreateParams.AutomaticTax.builder().setEnabled(false).build())
                .setInvoiceCreation(
                        SessionCreateParams.InvoiceCreation.builder().setEnabled(false).build())
                .setManagedPayments(
                        SessionCreateParams.ManagedPayments.builder().setEnabled(false).build())
                .setWalletOptions(
                        SessionCreateParams.WalletOptions.builder()
                                .setLink(Link.builder().setDisplay(link()).build())
                                .build());
    }

    private Link.Display link() {
        return methods.link() ? Link.Display.AUTO : Link.Display.NEVER;
    }

    private static LineItem item(OrderLine line) {
        String currency = line.price().currency().getCurrencyCode().toLowerCase(Locale.ROOT);
        return LineItem.builder()
                .setQuantity((long) line.quantity().units())
                .setPriceData(
                        LineItem.PriceData.builder()
                                .setCurrency(currency)
                                .setUnitAmount(line.price().minor())
                                .setProductData(
                                        LineItem.PriceData.ProductData.builder()
                                                .setName(line.title())
                                                .build())
                                .build())
                .build();
    }
}

package souk.stripe;

import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.PaymentIntentData;
import com.stripe.param.checkout.SessionCreateParams.WalletOptions.Link;
import java.util.Locale;
import java.util.Optional;
import souk.money.Money;
import souk.order.Order;
import souk.order.OrderLine;
import souk.order.ShippingCharge;
import souk.shopper.Email;

/**
 * What Stripe is asked for: a session for the order's frozen lines and shipping, paid on a page of
 * ours with Stripe's own elements, that ends when the order is due. Whatever an account's settings
 * could switch on is said here: what would move the amount or the currency is off.
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
                        .setPaymentIntentData(paymentOf(order));
        methods.types().forEach(params::addPaymentMethodType);
        switchOff(params);
        receiptTo.ifPresent(email -> params.setCustomerEmail(email.value()));
        order.lines().forEach(line -> params.addLineItem(item(line)));
        order.shipping().charges().forEach(charge -> params.addLineItem(item(charge)));
        return params.build();
    }

    private static PaymentIntentData paymentOf(Order order) {
        var payment = PaymentIntentData.builder().putMetadata(ORDER, order.id().value());
        order.shipping().address().map(ShippingForm::of).ifPresent(payment::setShipping);
        return payment.build();
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
        return item(line.title(), line.price(), line.quantity().units());
    }

    private static LineItem item(ShippingCharge charge) {
        return item("Shipping: " + charge.name(), charge.amount(), 1);
    }

    private static LineItem item(String name, Money price, long quantity) {
        String currency = price.currency().getCurrencyCode().toLowerCase(Locale.ROOT);
        return LineItem.builder()
                .setQuantity(quantity)
                .setPriceData(
                        LineItem.PriceData.builder()
                                .setCurrency(currency)
                                .setUnitAmount(price.minor())
                                .setProductData(
                                        LineItem.PriceData.ProductData.builder()
                                                .setName(name)
                                                .build())
                                .build())
                .build();
    }
}

package souk.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.exception.StripeException;
import com.stripe.model.checkout.Session;
import java.time.Instant;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import souk.cart.Cart;
import souk.cart.CartLine;
import souk.cart.Quantity;
import souk.catalogue.Category;
import souk.catalogue.Delivery;
import souk.catalogue.LineId;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.RatingSummary;
import souk.catalogue.SellerId;
import souk.catalogue.Suspension;
import souk.local.stripe.ledger.Offer;
import souk.local.stripe.ledger.Terms;
import souk.money.Money;
import souk.order.CheckoutState;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.SampleShipping;
import souk.payment.CheckoutSession;
import souk.payment.Payments;
import souk.seller.SampleSellers;
import souk.shopper.ShopperId;
import souk.stripe.LiveStripe;

/** An account in whose dashboard everything is switched on that could change a session. */
class AccountSettingsTest {
    @RegisterExtension
    private final OpenStripe stripe = new OpenStripe(all -> all.withAccount(Offer.EVERYTHING));

    @Test
    void moveASessionThatDoesNotSayWhatItWants() throws StripeException {
        Session session = stripe.create();

        assertThat(session.getAmountTotal()).isEqualTo(3_570);
        assertThat(session.getPaymentMethodTypes()).contains("sepa_debit");
        assertThat(session.getAdaptivePricing().getEnabled()).isTrue();
        assertThat(session.getAllowPromotionCodes()).isTrue();
        assertThat(session.getAutomaticTax().getEnabled()).isTrue();
        assertThat(session.getInvoiceCreation().getEnabled()).isTrue();
        assertThat(session.getManagedPayments().getEnabled()).isTrue();
        assertThat(session.getWalletOptions().getLink().getDisplay()).isEqualTo("auto");
    }

    @Test
    void moveNoSessionOfTheShop() {
        Order order = order(stripe.clock.instant());

        CheckoutSession session = payments().open(order, Optional.empty());

        Terms terms = stripe.standIn.session(session.id()).terms();
        assertThat(terms.offer()).isEqualTo(Offer.PLAIN);
        assertThat(session.amount()).isEqualTo(order.total());
        assertThat(terms.currency()).isEqualTo("eur");
    }

    private Payments payments() {
        return LiveStripe.payments(
                Optional.of(stripe.standIn.address().toString()),
                () -> StripeSettings.API_KEY,
                "https://shop.example");
    }

    private static Order order(Instant now) {
        var mug =
                new Product(
                        new ProductId("mug"),
                        new SellerId("sam"),
                        SampleSellers.NAME.text(),
                        "Mug",
                        "",
                        new Category("kitchen"),
                        new Money(2_650, Currency.getInstance("EUR")),
                        9,
                        List.of(),
                        RatingSummary.NONE,
                        Delivery.PARCEL,
                        ProductStatus.ACTIVE,
                        Suspension.NONE,
                        1,
                        now);
        var lines = new LinkedHashMap<LineId, CartLine>();
        var line = new CartLine(mug.id(), new Quantity(2), mug.price(), now);
        lines.put(line.id(), line);
        var cart = new Cart(new ShopperId("alice"), 1, lines);
        var id = new OrderId("a".repeat(26));
        var state = new CheckoutState(id, Optional.empty(), cart, Map.of(mug.line(), mug));
        return SampleShipping.order(state, "hash", now);
    }
}

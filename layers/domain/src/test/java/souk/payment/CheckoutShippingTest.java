package souk.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.order.SampleOrders.ALICE;
import static souk.order.SampleOrders.KEY;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.catalogue.SellerId;
import souk.order.Order;
import souk.order.OrdersInMemory;
import souk.order.ReviewedQuote;
import souk.order.SampleOrders;
import souk.order.SampleShipping;
import souk.order.SellerTermsInMemory;
import souk.order.ShippingChanged;
import souk.order.ShippingLookup;
import souk.shipping.AddressBook;
import souk.shipping.AddressBooksInMemory;
import souk.shipping.AddressId;
import souk.shipping.NoSuchAddress;
import souk.shipping.RateCardsInMemory;
import souk.shipping.Recipient;
import souk.shipping.SampleAddresses;
import souk.value.IdempotencyKeyReused;
import souk.value.Precondition;

class CheckoutShippingTest {
    private static final AddressId HOME = new AddressId("home");

    private final MutableClock clock = new MutableClock();
    private final OrdersInMemory orders =
            new OrdersInMemory()
                    .with(SampleOrders.parcel("mug", 1_250, 5))
                    .with(SampleOrders.cart(3, SampleOrders.line("mug", 2)));
    private final AddressBooksInMemory books = new AddressBooksInMemory();
    private final RateCardsInMemory rates = new RateCardsInMemory();
    private final Checkout checkout =
            new Checkout(
                    orders,
                    new ShippingLookup(books, new SellerTermsInMemory(rates)),
                    new PaymentsInMemory(clock),
                    SampleOrders.WIDE_LIMITS,
                    clock);

    CheckoutShippingTest() {
        books.change(ALICE, book -> book.adding(HOME, SampleShipping.ADDRESS, true));
        rates.replace(new SellerId("ada"), Precondition.ANY, SampleShipping.RATES);
    }

    @Test
    void freezesASavedAddressAsItIs() {
        Order order = place(HOME);
        books.change(ALICE, book -> book.changing(HOME, SampleAddresses.LISBON, true));

        assertThat(order.shipping().address()).contains(SampleShipping.ADDRESS);
        assertThat(order.total().minor()).isEqualTo(2_500 + 540);
    }

    @Test
    void refusesAnAddressThatIsNotTheShoppersAndPlacesNothing() {
        assertThatThrownBy(() -> place(new AddressId("bobs"))).isInstanceOf(NoSuchAddress.class);
        assertThat(orders.all()).isEmpty();
    }

    @Test
    void answersTheSameRequestAfterItsAddressAndRatesAreGone() {
        Order first = place(HOME);

        books.change(ALICE, book -> AddressBook.EMPTY);
        rates.replace(new SellerId("ada"), Precondition.ANY, SampleShipping.rates(9_999));

        assertThat(place(HOME).id()).isEqualTo(first.id());
    }

    @Test
    void tellsARequestFromOneToAnotherAddress() {
        place(HOME);

        assertThatThrownBy(() -> place(new AddressId("work")))
                .isInstanceOf(IdempotencyKeyReused.class);
        assertThatThrownBy(() -> place(new Recipient.Typed(SampleShipping.ADDRESS)))
                .isInstanceOf(IdempotencyKeyReused.class);
    }

    @Test
    void placesNothingAtARateOfThePast() {
        rates.replace(new SellerId("ada"), Precondition.ANY, SampleShipping.rates(480));

        assertThatThrownBy(() -> place(HOME)).isInstanceOf(ShippingChanged.class);
        assertThat(orders.all()).isEmpty();
        assertThat(orders.cart(ALICE).lines()).hasSize(1);
    }

    private Order place(AddressId address) {
        return place(new Recipient.Saved(address));
    }

    private Order place(Recipient recipient) {
        var shown =
                SampleShipping.reviewed(
                        new OrdersInMemory()
                                .with(SampleOrders.parcel("mug", 1_250, 5))
                                .with(SampleOrders.cart(3, SampleOrders.line("mug", 2)))
                                .checkoutState(ALICE, KEY));
        var reviewed =
                new ReviewedQuote(
                        shown.cartVersion(),
                        shown.total(),
                        shown.pricing(),
                        Optional.of(recipient),
                        Map.of());
        return checkout.place(ALICE, KEY, reviewed, Optional.empty()).order();
    }
}

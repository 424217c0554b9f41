package souk.stripe;

import com.stripe.param.checkout.SessionCreateParams.PaymentIntentData.Shipping;
import souk.shipping.Address;
import souk.shipping.AddressLine;
import souk.shipping.Phone;
import souk.shipping.PostalCode;

/**
 * Where the goods go, which Stripe weighs when it looks for fraud.
 *
 * @see <a href="https://docs.stripe.com/api/payment_intents/object#payment_intent_object-shipping">
 *     shipping</a>
 */
final class ShippingForm {
    private ShippingForm() {}

    static Shipping of(Address address) {
        var place =
                Shipping.Address.builder()
                        .setLine1(address.line1().text())
                        .setCountry(address.country().code());
        address.line2().map(AddressLine::text).ifPresent(place::setLine2);
        address.city().map(AddressLine::text).ifPresent(place::setCity);
        address.region().map(AddressLine::text).ifPresent(place::setState);
        address.postalCode().map(PostalCode::text).ifPresent(place::setPostalCode);
        var shipping = Shipping.builder().setName(address.name().text()).setAddress(place.build());
        address.phone().map(Phone::text).ifPresent(shipping::setPhone);
        return shipping.build();
    }
}

package souk.functions.checkout;

import java.util.List;
import java.util.Optional;
import souk.cart.Pricing;
import souk.order.ReviewedQuote;
import souk.shipping.AddressId;
import souk.shipping.NewAddress;
import souk.shipping.Recipient;
import souk.shipping.ShippingChoice;
import souk.shopper.Email;
import souk.value.Malformed;

/** An order as it is asked for. */
record OrderBody(
        long cartVersion,
        long totalAmount,
        Pricing pricing,
        Optional<NewAddress> address,
        Optional<AddressId> addressId,
        Optional<List<ShippingChoice>> shipping,
        Optional<Email> email) {

    OrderBody {
        if (address.isPresent() && addressId.isPresent()) {
            throw new Malformed("address and addressId exclude each other");
        }
    }

    ReviewedQuote reviewed() {
        return new ReviewedQuote(
                cartVersion,
                totalAmount,
                pricing,
                Recipient.of(address.map(NewAddress::address), addressId),
                ShippingChoice.bySeller(shipping.orElse(List.of())));
    }
}

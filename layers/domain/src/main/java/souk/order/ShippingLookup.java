package souk.order;

import java.util.List;
import java.util.Optional;
import souk.shipping.Address;
import souk.shipping.AddressBooks;
import souk.shipping.NoSuchAddress;
import souk.shipping.Recipient;
import souk.shopper.ShopperId;

/**
 * Looks up what the shipping of an order is decided on, and whether its sellers sell: before the
 * transaction that places it, and again after it, and no part of that. A row of a seller that all
 * orders of theirs checked would put these into a queue. Safe for use by many threads.
 */
public record ShippingLookup(AddressBooks books, SellerTerms sellers) {

    /**
     * The terms of this moment. Where nothing is sent, no address is read.
     *
     * @throws NoSuchAddress when the shopper does not have the address
     */
    public ShippingTerms terms(ShopperId shopper, ReviewedQuote reviewed, CheckoutState state) {
        Optional<Address> address =
                state.senders().isEmpty()
                        ? Optional.empty()
                        : reviewed.recipient().map(to -> address(shopper, to));
        return ShippingTerms.of(address, sellers.find(state.sellers()));
    }

    /** What of an order that was placed is not for sale any more, by who sells at this moment. */
    public List<OutOfStock.Left> gone(Order placed) {
        return OutOfStock.notSoldBy(sellers.selling(placed.sellers()), placed);
    }

    private Address address(ShopperId shopper, Recipient recipient) {
        return switch (recipient) {
            case Recipient.Typed typed -> typed.address();
            case Recipient.Saved saved -> books.find(shopper).entry(saved.id()).address();
        };
    }
}

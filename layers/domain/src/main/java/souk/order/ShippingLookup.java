package souk.order;

import java.util.List;
import java.util.Optional;
import souk.catalogue.SellerId;
import souk.shipping.Address;
import souk.shipping.AddressBooks;
import souk.shipping.NoSuchAddress;
import souk.shipping.RateCards;
import souk.shipping.Recipient;
import souk.shopper.ShopperId;

/**
 * Looks up what the shipping of an order is decided on: before the transaction that places it, and
 * no part of that. A row of a seller that all orders of theirs checked would put these into a
 * queue. Safe for use by many threads.
 */
public record ShippingLookup(AddressBooks books, RateCards rates) {

    /**
     * The terms of this moment; nothing is read where nothing is sent.
     *
     * @throws NoSuchAddress when the shopper does not have the address
     */
    public ShippingTerms terms(ShopperId shopper, ReviewedQuote reviewed, CheckoutState state) {
        List<SellerId> sellers = state.sellers();
        if (sellers.isEmpty()) {
            return ShippingTerms.NONE;
        }
        Optional<Address> address = reviewed.recipient().map(to -> address(shopper, to));
        return new ShippingTerms(address, rates.findAll(sellers));
    }

    private Address address(ShopperId shopper, Recipient recipient) {
        return switch (recipient) {
            case Recipient.Typed typed -> typed.address();
            case Recipient.Saved saved -> books.find(shopper).entry(saved.id()).address();
        };
    }
}

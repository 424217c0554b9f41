package souk.order;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import souk.catalogue.SellerId;
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

    /**
     * Begins to look whose lines of an order that was just placed are not for sale any more.
     *
     * @return waits for the answer: what cannot be had of them, none when all sell
     */
    public Supplier<List<OutOfStock.Left>> startLooking(Order placed) {
        Supplier<Set<SellerId>> selling = sellers.startLooking(placed.sellers());
        return () -> placed.notSoldBy(selling.get());
    }

    private Address address(ShopperId shopper, Recipient recipient) {
        return switch (recipient) {
            case Recipient.Typed typed -> typed.address();
            case Recipient.Saved saved -> books.find(shopper).entry(saved.id()).address();
        };
    }
}

package souk.shipping;

import java.util.Optional;

/** Where an order is to go, as it was said: an address, or one of the shopper's own. */
public sealed interface Recipient {
    /** An address that is given for this once. */
    record Typed(Address address) implements Recipient {}

    /** An address of the shopper's book. */
    record Saved(AddressId id) implements Recipient {}

    /** Of what was sent; empty when nothing of it was said. */
    static Optional<Recipient> of(Optional<Address> address, Optional<AddressId> saved) {
        return address.<Recipient>map(Typed::new).or(() -> saved.map(Saved::new));
    }
}

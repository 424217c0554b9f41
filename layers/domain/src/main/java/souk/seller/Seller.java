package souk.seller;

import java.time.Instant;
import java.util.Optional;
import souk.catalogue.SellerId;

/**
 * Somebody who sells, or wants to. Immutable.
 *
 * @param since when they were first approved
 * @param reason why they are in their state, in the words of who decided it
 * @param version 1 at first, one more at each change
 */
public record Seller(
        SellerId id,
        SellerApplication application,
        SellerState state,
        Instant appliedAt,
        Optional<Instant> since,
        Optional<String> reason,
        long version) {

    public SellerName name() {
        return application.profile().name();
    }
}

package souk.seller;

import java.util.Optional;
import souk.catalogue.SellerId;
import souk.shopper.ShopperId;

/**
 * Which person a seller is: for those alone who write to them. Nobody is told that. Safe for use by
 * many threads.
 */
public interface SellerPeople {
    /** As it is at this moment; empty when there is no such seller any more. */
    Optional<ShopperId> find(SellerId seller);
}

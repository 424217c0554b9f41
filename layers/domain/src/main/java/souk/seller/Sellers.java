package souk.seller;

import java.util.Optional;
import souk.catalogue.SellerId;
import souk.shopper.ShopperId;

/** Where it is kept which person is which seller. Safe for use by many threads. */
public interface Sellers {
    /** The seller that the person is, as it is at this moment. */
    Optional<SellerId> find(ShopperId person);

    /**
     * Makes the person a seller of that id, unless they are one.
     *
     * @return the seller that the person is afterwards
     * @throws SellersBusy when others hold the rows again and again
     */
    SellerId register(ShopperId person, SellerId id);

    /** The seller that the person is; one of a random id is made of who is none yet. */
    SellerId findOrRegister(ShopperId person);
}

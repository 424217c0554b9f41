package souk.seller;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import souk.catalogue.SellerId;
import souk.moderation.Decision;
import souk.shopper.ShopperId;
import souk.value.Page;
import souk.value.Precondition;

/**
 * Where sellers are kept, and which person is which seller. Reads are strongly consistent but where
 * they say otherwise. Safe for use by many threads.
 */
public interface Sellers {
    /** The seller that the person is, in whatever state. */
    Optional<Membership> find(ShopperId person);

    /** The seller of that id, in whatever state. */
    Optional<Seller> find(SellerId id);

    /** In which state each of these is; one that there is not is left out. */
    Map<SellerId, SellerState> states(Collection<SellerId> ids);

    /** One page of the sellers in a state, the longest in it first; a moment old. */
    Page<Seller> list(SellerState state, int limit, Optional<String> after);

    /**
     * Stores a seller as they are, to fill a shop. Nothing happens when the person is known.
     *
     * @throws SellersBusy when others hold the rows again and again
     */
    void add(ShopperId person, Seller seller);

    /**
     * Keeps an application, in place of an earlier one that waits or was refused.
     *
     * @throws AlreadySeller when the person was approved before
     * @throws SellersBusy when others hold the rows again and again
     */
    Seller apply(ShopperId person, SellerApplication application);

    /**
     * Replaces what the seller says of themselves.
     *
     * @throws StaleProfile when it has changed since it was seen
     * @throws souk.value.Refusal when the seller does not sell at that moment
     * @throws SellersBusy when others hold the rows again and again
     */
    Seller describe(SellerId id, Precondition condition, SellerProfile profile);

    /**
     * Moves a seller to another state and logs the decision, all or nothing. Nothing happens when
     * they are there already.
     *
     * @param decision of which the outcome is the state
     * @throws NoSuchSeller when there is none of that id
     * @throws SellerStateChanged when no way leads there from the state they are in
     * @throws SellersBusy when others hold the rows again and again
     */
    Seller decide(SellerId id, SellerState next, Decision decision);
}

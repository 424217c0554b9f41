package souk.seller;

import souk.catalogue.SellerId;
import souk.shopper.ShopperId;
import souk.value.Precondition;
import souk.value.ReservedName;
import souk.value.ReservedNames;

/**
 * What somebody says of themselves who sells or wants to. Safe for use by many threads.
 *
 * @param terms the version of the shop's terms for sellers that is in force
 */
public record Applications(Sellers sellers, String terms) {

    /**
     * Applies to sell.
     *
     * @throws OtherTerms when other terms were agreed to
     * @throws ReservedName when the name poses as the shop
     * @throws AlreadySeller when the person was approved before
     */
    public Seller apply(ShopperId person, SellerApplication application) {
        if (!application.termsVersion().equals(terms)) {
            throw new OtherTerms(terms);
        }
        requireFree(application.profile().name());
        return sellers.apply(person, application);
    }

    /**
     * Replaces what the seller's public page says.
     *
     * @throws ReservedName when the name poses as the shop
     * @throws StaleProfile when it has changed since it was seen
     */
    public Seller describe(SellerId id, Precondition condition, SellerProfile profile) {
        requireFree(profile.name());
        return sellers.describe(id, condition, profile);
    }

    private static void requireFree(SellerName name) {
        if (ReservedNames.contain(name.text())) {
            throw new ReservedName();
        }
    }
}

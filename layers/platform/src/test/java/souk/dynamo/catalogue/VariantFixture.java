package souk.dynamo.catalogue;

import java.util.Optional;
import souk.catalogue.LineId;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductWithVariants;
import souk.catalogue.VariantId;
import souk.dynamo.Faults;
import souk.dynamo.seller.SellerFixture;
import souk.listing.ListingChange;
import souk.listing.ListingChanges;
import souk.listing.VariantsOfListing;
import souk.value.Precondition;

/** An apron in S and M for 20 and 25 euros, three and five of it, at the test store. */
public final class VariantFixture {
    private final SellingFixture shop = new SellingFixture(new Faults());
    private final ProductId apron;

    public VariantFixture() {
        shop.opens(SellerFixture.approved());
        ProductWithVariants listed = shop.lists(VariantsOfListing.apron());
        apron = listed.product().id();
        change(ListingChanges.variants(VariantsOfListing.restocked(2, 5)));
    }

    public LineId small() {
        return LineId.of(apron, VariantId.of(1));
    }

    public LineId medium() {
        return LineId.of(apron, VariantId.of(2));
    }

    public void change(ListingChange change) {
        shop.selling().change(shop.seller(), apron, Precondition.ANY, change);
    }

    public void archive() {
        shop.selling().archive(shop.seller(), apron, Optional.of(Precondition.ANY));
    }

    public Product product() {
        return shop.listings().findProduct(apron).orElseThrow();
    }

    public int stock(LineId line) {
        ProductWithVariants whole = shop.listings().find(apron).orElseThrow();
        return whole.variant(line.variant().orElseThrow()).orElseThrow().stock();
    }
}

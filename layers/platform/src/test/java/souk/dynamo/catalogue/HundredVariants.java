package souk.dynamo.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.dynamo.cart.CartFixture.PRODUCTS;
import static souk.listing.VariantsOfListing.manyAprons;
import static souk.listing.VariantsOfListing.restocked;

import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import souk.catalogue.ProductWithVariants;
import souk.catalogue.Variant;
import souk.dynamo.seller.SellerFixture;
import souk.listing.ListingChange;
import souk.listing.ListingChanges;
import souk.listing.VariantChange;

/**
 * A seller of an apron in a hundred variants, more than one transaction can save: the steps that a
 * proof is made of.
 */
final class HundredVariants {
    private static final int ALL = 100;
    private static final int LISTED = 9;
    private static final int RESTOCKED = 12;

    /** Units of the last variant that are sold before what a crash left is ended. */
    private static final int SOLD = 2;

    private static final ListingChange RESTOCKING =
            ListingChanges.variants(
                    IntStream.rangeClosed(1, ALL)
                            .mapToObj(each -> restocked(each, RESTOCKED - LISTED))
                            .toArray(VariantChange[]::new));

    private final SellingFixture shop;
    private @Nullable ProductWithVariants listed;

    HundredVariants(NthCall calls) {
        shop = new SellingFixture(calls);
        shop.opens(SellerFixture.approved());
    }

    void lists() {
        listed = shop.lists(manyAprons(ALL));
    }

    void listsAgain() {
        lists();
        requireStock(seen(), LISTED, LISTED);
    }

    void restocks() {
        shop.changes(listed(), RESTOCKING);
    }

    void restocksUnlessDone() {
        if (seen().product().version() == listed().product().version()) {
            requireStock(seen(), LISTED, LISTED);
            restocks();
        }
        requireStock(seen(), RESTOCKED, RESTOCKED);
    }

    /** The function ends between the two transactions, and then some of the last one is bought. */
    void crashesMidway() {
        lists();
        shop.endsAfter(1);
        assertThatThrownBy(this::restocks).isInstanceOf(SellingFixture.Ended.class);
        shop.endsAfter(Integer.MAX_VALUE);
        ListingFixture.sellVariant(listed(), ALL, SOLD);
    }

    void sees() {
        seen();
    }

    void seesAll() {
        requireStock(seen(), RESTOCKED, RESTOCKED - SOLD);
    }

    private ProductWithVariants seen() {
        return shop.sees(listed().product());
    }

    private ProductWithVariants listed() {
        return Objects.requireNonNull(listed);
    }

    /** Of all but the last, and of the last; shoppers see the same. */
    private static void requireStock(ProductWithVariants whole, int each, int last) {
        assertThat(whole.variants()).hasSize(ALL);
        assertThat(whole.variants().subList(0, ALL - 1))
                .extracting(Variant::stock)
                .containsOnly(each);
        assertThat(whole.variants().getLast().stock()).isEqualTo(last);
        assertThat(PRODUCTS.findWhole(whole.product().id())).contains(whole);
    }
}

package souk.proof.listing;

import java.util.List;
import java.util.Random;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.listing.ListingChange;
import souk.listing.ListingChanges;
import souk.listing.ListingsBusy;
import souk.listing.PriceTag;
import souk.listing.StaleListing;
import souk.listing.StockBelowZero;
import souk.proof.checkout.CheckoutFixture;
import souk.value.Precondition;

/** One of the tabs that the seller works in: it reads a product and changes what it has read. */
final class Tab {
    private static final int PATIENCE = 500;

    private final CheckoutFixture fixture;
    private final List<ProductId> products;
    private final PriceHistory prices;
    private final Random dice;
    private final Tally tally;

    Tab(
            CheckoutFixture fixture,
            List<ProductId> products,
            PriceHistory prices,
            Random dice,
            Tally tally) {
        this.fixture = fixture;
        this.products = products;
        this.prices = prices;
        this.dice = dice;
        this.tally = tally;
    }

    /** Makes so many changes, each as often as it takes. */
    void works(int changes) {
        for (int i = 0; i < changes; i++) {
            ProductId product = products.get(dice.nextInt(products.size()));
            if (dice.nextInt(3) == 0) {
                long price = 500L + dice.nextInt(2_000);
                prices.asks(product, price);
                insists(product, ListingChanges.price(new PriceTag(price, "EUR")));
            } else {
                restocks(
                        product, dice.nextInt(4) == 0 ? -1 - dice.nextInt(4) : 1 + dice.nextInt(6));
            }
        }
    }

    private void restocks(ProductId product, int units) {
        if (insists(product, ListingChanges.restock(units))) {
            fixture.seller().restocked(product, units);
            tally.restocked(units);
        }
    }

    /** Whether it was done; not when less is there than it takes out. */
    private boolean insists(ProductId id, ListingChange change) {
        for (int attempt = 0; attempt < PATIENCE; attempt++) {
            Product seen = fixture.seller().listings().findProduct(id).orElseThrow();
            try {
                fixture.seller()
                        .selling()
                        .change(seen.seller(), id, Precondition.exactly(seen.version()), change);
                tally.changed();
                return true;
            } catch (StockBelowZero tooFew) {
                return false;
            } catch (StaleListing | ListingsBusy again) {
                tally.stale();
            }
        }
        throw new AssertionError("never changed: " + id);
    }
}

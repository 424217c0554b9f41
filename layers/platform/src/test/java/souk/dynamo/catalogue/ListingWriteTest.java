package souk.dynamo.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.dynamo.catalogue.ListingFixture.moved;
import static souk.dynamo.catalogue.ListingFixture.rate;
import static souk.dynamo.catalogue.ListingFixture.sell;
import static souk.dynamo.catalogue.ListingFixture.shard;
import static souk.listing.ListingChanges.restock;
import static souk.listing.ListingChanges.status;
import static souk.listing.ListingChanges.stock;
import static souk.listing.ListingChanges.title;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.Category;
import souk.catalogue.Product;
import souk.catalogue.ProductSort;
import souk.catalogue.ProductStatus;
import souk.catalogue.SellerId;
import souk.dynamo.Attributes;
import souk.dynamo.Faults;
import souk.dynamo.Race;
import souk.dynamo.UniqueProducts;
import souk.dynamo.cart.CartFixture;
import souk.dynamo.order.OrderFixture;
import souk.engine.OnEveryEngine;
import souk.listing.ListingChange;
import souk.listing.Stock;

/** What a seller's change does to the row that shoppers buy, rate and browse at the same time. */
@OnEveryEngine
class ListingWriteTest {
    private final Faults faults = new Faults();
    private final DynamoListings listings = ListingFixture.listings(faults);
    private final Category category = new Category(UniqueProducts.unique("cat"));
    private final Product mug =
            UniqueProducts.product(UniqueProducts.unique("mug"), category.slug(), 1_250, 1);

    ListingWriteTest() {
        CartFixture.PRODUCTS.add(mug);
    }

    @Test
    void leavesTheRowAsIfItHadBeenWrittenWhole() {
        Product changed = mug;
        for (ListingChange change :
                new ListingChange[] {
                    title("Cup"),
                    moved(category, 900),
                    status(ProductStatus.ARCHIVED),
                    moved(new Category(category + "-2"), 700),
                    status(ProductStatus.ACTIVE),
                    stock(7),
                    restock(-2)
                }) {
            changed = listings.change(changed, change).orElseThrow();

            Map<String, AttributeValue> row =
                    new HashMap<>(OrderFixture.row("Products", mug.id().value()));
            row.remove("change");
            assertThat(row).isEqualTo(ProductSchema.INSTANCE.write(changed));
        }
        assertThat(changed.version()).isEqualTo(8);
        assertThat(changed.stock()).isEqualTo(5);
        assertThat(changed.title()).isEqualTo("Cup");
    }

    @Test
    void movesWithItsPriceAndCategoryInTheLists() {
        Product jug =
                UniqueProducts.product(UniqueProducts.unique("jug"), category.slug(), 1_000, 2);
        CartFixture.PRODUCTS.add(jug);

        listings.change(mug, moved(category, 900));
        assertThat(shard(category, ProductSort.CHEAPEST)).containsExactly(mug.id(), jug.id());

        Category other = new Category(category + "-2");
        listings.change(jug, moved(other, 1_000));
        assertThat(shard(category, ProductSort.BEST_RATED)).containsExactly(mug.id());
        assertThat(shard(other, ProductSort.NEWEST)).containsExactly(jug.id());
    }

    @Test
    void comesBackToTheListsWithTheRatingOfNow() {
        Product archived = listings.change(mug, status(ProductStatus.ARCHIVED)).orElseThrow();
        assertThat(shard(category, ProductSort.BEST_RATED)).isEmpty();

        rate(archived);

        assertThat(listings.change(archived, status(ProductStatus.ACTIVE))).isEmpty();
        Product seen = listings.findProduct(mug.id()).orElseThrow();
        assertThat(listings.change(seen, status(ProductStatus.ACTIVE))).isPresent();
        assertThat(OrderFixture.row("Products", mug.id().value()).get("byRating"))
                .isEqualTo(Attributes.text(ListShards.byRating(seen)));
    }

    @Test
    void undoesNeitherSalesNorRatings() {
        sell(mug, 3);
        rate(mug);

        Product changed = listings.change(mug, moved(category, 900)).orElseThrow();

        assertThat(changed.stock()).isEqualTo(mug.stock() - 3);
        assertThat(changed.rating().count()).isEqualTo(1);
        assertThat(OrderFixture.row("Products", mug.id().value()).get("byRating"))
                .isEqualTo(Attributes.text(ListShards.byRating(changed)));
    }

    @Test
    void addsToTheStockOfThatMoment() {
        sell(mug, 10);

        assertThat(listings.change(mug, restock(4)).orElseThrow().stock())
                .isEqualTo(mug.stock() - 6);
    }

    @Test
    void takesOutOnlyWhatIsThereAtThatMoment() {
        sell(mug, mug.stock() - 1);

        assertThat(listings.change(mug, restock(-2))).isEmpty();
        assertThat(OrderFixture.stock(mug)).isEqualTo(1);
    }

    @Test
    void holdsNoMoreThanAProductCanHave() {
        assertThat(listings.change(mug, restock(Stock.MAX))).isEmpty();
        assertThat(OrderFixture.stock(mug)).isEqualTo(mug.stock());
    }

    @Test
    void touchesNothingOfAnothers() {
        Product seenAsOwn = UniqueProducts.of(new SellerId("sue"), mug);

        assertThat(listings.change(seenAsOwn, title("Mine"))).isEmpty();
        assertThat(listings.findProduct(mug.id())).contains(mug);
    }

    @Test
    void touchesNothingThatHasChangedOrIsGone() {
        listings.change(mug, title("Cup"));

        assertThat(listings.change(mug, title("Jug"))).isEmpty();
        assertThat(listings.change(UniqueProducts.product(), title("Jug"))).isEmpty();
        assertThat(listings.findProduct(mug.id()).orElseThrow().title()).isEqualTo("Cup");
    }

    @ParameterizedTest
    @EnumSource
    void changesOnceThoughCallsFail(Faults.Fault fault) {
        faults.meet(fault, fault);

        Product changed = listings.change(mug, restock(4)).orElseThrow();

        assertThat(changed.stock()).isEqualTo(mug.stock() + 4);
        assertThat(changed.version()).isEqualTo(2);
        assertThat(listings.findProduct(mug.id())).contains(changed);
    }

    @Test
    void letsOneOfManyWin() {
        AtomicInteger won = new AtomicInteger();

        Race.run(
                8,
                () -> listings.change(mug, restock(1)).ifPresent(changed -> won.incrementAndGet()));

        assertThat(won).hasValue(1);
        assertThat(OrderFixture.stock(mug)).isEqualTo(mug.stock() + 1);
    }
}

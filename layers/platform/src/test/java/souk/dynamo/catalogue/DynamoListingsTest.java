package souk.dynamo.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.listing.ListingChanges.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.SellerId;
import souk.dynamo.Faults;
import souk.dynamo.UniqueProducts;
import souk.dynamo.cart.CartFixture;
import souk.dynamo.seller.SellerFixture;
import souk.engine.OnEveryEngine;
import souk.listing.ListingChanges;
import souk.value.IdempotencyKeyReused;
import souk.value.Page;

@OnEveryEngine
class DynamoListingsTest {
    private final Faults faults = new Faults();
    private final DynamoListings listings = ListingFixture.listings(faults);

    @BeforeEach
    void somebodySells() {
        SellerFixture.approved("sam");
    }

    @Test
    void findsWhatWasCreated() {
        Product product = UniqueProducts.product();

        assertThat(listings.create(product, "wish")).isEqualTo(product);
        assertThat(listings.findProduct(product.id())).contains(product);
        assertThat(listings.findProduct(new ProductId("no-such-product"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void createsOnceThoughACallFails(Faults.Fault fault) {
        Product product = UniqueProducts.product();
        faults.meet(fault);

        assertThat(listings.create(product, "wish")).isEqualTo(product);
    }

    @Test
    void answersARepeatWithWhatTheFirstMadeAndBecameSince() {
        Product product = UniqueProducts.product();
        listings.create(product, "wish");
        Product renamed = listings.change(product, ListingChanges.title("Jug")).orElseThrow();

        assertThat(listings.create(product, "wish")).isEqualTo(renamed);
    }

    @Test
    void refusesAnotherWishUnderTheSameId() {
        Product product = UniqueProducts.product();
        listings.create(product, "wish");
        CartFixture.PRODUCTS.add(UniqueProducts.product("by-hand", "things", 1, 1));

        assertThatThrownBy(() -> listings.create(product, "another"))
                .isInstanceOf(IdempotencyKeyReused.class);
        assertThatThrownBy(
                        () -> listings.create(UniqueProducts.product("by-hand", "a", 1, 1), "wish"))
                .isInstanceOf(IdempotencyKeyReused.class);
    }

    @Test
    void listsASellersOwnNewestFirstInPages() {
        SellerId seller = SellerFixture.approved();
        List<Product> own = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            own.addFirst(UniqueProducts.of(seller, UniqueProducts.product()));
            listings.create(own.getFirst(), "wish");
        }
        listings.create(UniqueProducts.product(), "wish");

        List<Product> read = new ArrayList<>();
        Page<Product> page =
                listings.findBySeller(seller, ProductStatus.ACTIVE, 2, Optional.empty());
        read.addAll(page.items());
        while (page.next().isPresent()) {
            page = listings.findBySeller(seller, ProductStatus.ACTIVE, 2, page.next());
            read.addAll(page.items());
        }

        assertThat(read).isEqualTo(own);
        assertThat(listings.findBySeller(seller, ProductStatus.ACTIVE, 5, Optional.empty()).next())
                .isEmpty();
    }

    @Test
    void movesWhatIsArchivedToTheOtherList() {
        SellerId seller = SellerFixture.approved();
        Product product = UniqueProducts.of(seller, UniqueProducts.product());
        listings.create(product, "wish");

        Product archived = listings.change(product, status(ProductStatus.ARCHIVED)).orElseThrow();

        assertThat(listings.findBySeller(seller, ProductStatus.ACTIVE, 5, Optional.empty()).items())
                .isEmpty();
        assertThat(
                        listings.findBySeller(seller, ProductStatus.ARCHIVED, 5, Optional.empty())
                                .items())
                .containsExactly(archived);
    }

    @Test
    void asksTheStoreTwiceForAPageAndOnceForTheRest() {
        SellerId seller = SellerFixture.approved();
        Product product = UniqueProducts.of(seller, UniqueProducts.product());

        listings.create(product, "wish");
        assertThat(faults.calls()).containsExactly("TransactWriteItems");
        listings.findBySeller(seller, ProductStatus.ACTIVE, 5, Optional.empty());
        assertThat(faults.calls()).containsExactly("BatchGetItem", "Query");
        listings.findBySeller(seller, ProductStatus.ARCHIVED, 5, Optional.empty());
        assertThat(faults.calls()).containsExactly("Query");
        listings.findProduct(product.id());
        assertThat(faults.calls()).containsExactly("GetItem");
        listings.change(product, ListingChanges.restock(1));
        assertThat(faults.calls()).containsExactly("GetItem", "TransactWriteItems");
    }
}

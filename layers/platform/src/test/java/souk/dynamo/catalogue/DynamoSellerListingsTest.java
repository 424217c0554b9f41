package souk.dynamo.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import souk.catalogue.Category;
import souk.catalogue.Product;
import souk.catalogue.ProductSort;
import souk.catalogue.ProductStatus;
import souk.catalogue.RatingSummary;
import souk.catalogue.SellerId;
import souk.dynamo.Faults;
import souk.dynamo.TestStore;
import souk.dynamo.Transaction;
import souk.dynamo.UniqueProducts;
import souk.dynamo.seller.SellerFixture;
import souk.engine.OnEveryEngine;
import souk.listing.ListingChanges;
import souk.moderation.Decision;
import souk.moderation.Subject;
import souk.seller.About;
import souk.seller.SellerName;
import souk.seller.SellerProfile;
import souk.seller.SellerState;
import souk.seller.SellerSuspended;
import souk.value.Precondition;

@OnEveryEngine
class DynamoSellerListingsTest {
    private static final Duration LONG = Duration.ofMinutes(5);

    private final Faults faults = new Faults();
    private final DynamoListings listings = ListingFixture.listings();
    private final DynamoSellerListings follower =
            new DynamoSellerListings(
                    TestStore.tables(faults),
                    Clock.systemUTC(),
                    () -> UUID.randomUUID().toString());
    private final DynamoProductsBySeller shown = new DynamoProductsBySeller(TestStore.tables());
    private final SellerId seller = SellerFixture.approved();
    private final Category category = new Category(UniqueProducts.unique("category"));

    private Product mug = UniqueProducts.product();
    private Product jug = UniqueProducts.product();

    @BeforeEach
    void twoAreListedAndOneIsArchived() {
        mug = listed();
        jug = archived(listed());
    }

    @ParameterizedTest
    @EnumSource
    void tellsEachProductTheNewNameThoughACallFails(Faults.Fault fault) {
        rename("Bowls");
        faults.meet(fault);

        assertThat(follower.follow(seller, LONG)).isTrue();

        assertThat(now(mug).sellerName()).isEqualTo("Bowls");
        assertThat(now(jug)).isEqualTo(jug.of("Bowls", false));
    }

    @Test
    void writesNothingWhereAllIsRight() {
        assertThat(follower.follow(seller, LONG)).isTrue();

        assertThat(faults.calls()).containsExactly("BatchGetItem", "GetItem", "Query", "Query");
    }

    @Test
    void takesWhatASuspendedSellerSellsOutOfTheListsAndBack() {
        decide(SellerState.SUSPENDED);
        follower.follow(seller, LONG);

        assertThat(now(mug).suspended()).isTrue();
        assertThat(ListingFixture.shard(category, ProductSort.NEWEST)).isEmpty();
        assertThat(shown.newest(seller, 5, Optional.empty()).items()).isEmpty();
        assertThat(listings.findBySeller(seller, ProductStatus.ACTIVE, 5, Optional.empty()).items())
                .containsExactly(now(mug));
        assertThatThrownBy(() -> listings.create(another(), "wish"))
                .isInstanceOf(SellerSuspended.class);

        decide(SellerState.APPROVED);
        follower.follow(seller, LONG);

        assertThat(now(mug)).isEqualTo(mug);
        assertThat(ListingFixture.shard(category, ProductSort.BEST_RATED))
                .containsExactly(mug.id());
    }

    @Test
    void keepsSuspendedWhatIsSuspendedByItself() {
        var tables = TestStore.tables();
        String change = UUID.randomUUID().toString();
        var transaction = new Transaction();
        new SuspensionWrite(mug, mug.suspended(Optional.of("Unsafe.")))
                .in(transaction, tables, change);
        transaction.run(tables, change, IllegalStateException::new);
        decide(SellerState.SUSPENDED);
        follower.follow(seller, LONG);
        decide(SellerState.APPROVED);
        follower.follow(seller, LONG);

        assertThat(now(mug)).isEqualTo(mug.suspended(Optional.of("Unsafe.")));
    }

    @Test
    void agreesWithTheSellerWhoeverChangesThemMeanwhile() {
        List.of("One", "Two", "Three").forEach(name -> listed());
        IntStream.range(0, 12)
                .parallel()
                .forEach(
                        each -> {
                            rename("Name " + each);
                            follower.follow(seller, LONG);
                        });

        String name = SellerFixture.SELLERS.find(seller).orElseThrow().name().text();
        assertThat(listings.findBySeller(seller, ProductStatus.ACTIVE, 9, Optional.empty()).items())
                .hasSize(4)
                .allMatch(product -> product.sellerName().equals(name));
    }

    @Test
    void stopsWhenItsTimeIsOver() {
        rename("Bowls");

        assertThat(follower.follow(seller, Duration.ZERO)).isFalse();
        assertThat(now(mug)).isEqualTo(mug);
    }

    @Test
    void sumsUpTheStarsOfWhatIsForSale() {
        ListingFixture.rate(mug);
        Product bowl = listed();
        ListingFixture.rate(bowl);

        assertThat(shown.rating(seller)).isEqualTo(new RatingSummary(List.of(0L, 0L, 0L, 0L, 2L)));
    }

    private Product listed() {
        return listings.create(another(), "wish");
    }

    private Product another() {
        String id = UniqueProducts.unique("pot");
        return UniqueProducts.of(
                seller, UniqueProducts.product(id, category.slug(), 1_000, id.hashCode() & 0xFF));
    }

    private Product archived(Product product) {
        return listings.change(product, ListingChanges.status(ProductStatus.ARCHIVED))
                .orElseThrow();
    }

    private Product now(Product product) {
        return listings.findProduct(product.id()).orElseThrow();
    }

    private void rename(String name) {
        SellerFixture.SELLERS.describe(
                seller, Precondition.ANY, new SellerProfile(new SellerName(name), new About("")));
    }

    private void decide(SellerState next) {
        SellerFixture.SELLERS.decide(
                seller,
                next,
                new Decision(
                        Instant.parse("2031-04-01T00:00:00Z"),
                        "moderator",
                        new Subject(Subject.Kind.SELLER, seller.value(), ""),
                        next.word(),
                        Optional.empty()));
    }
}

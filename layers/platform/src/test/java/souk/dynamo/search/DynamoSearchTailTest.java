package souk.dynamo.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.dynamo.Transaction;
import souk.dynamo.UniqueProducts;
import souk.dynamo.catalogue.DynamoListedProducts;
import souk.dynamo.catalogue.DynamoListings;
import souk.dynamo.catalogue.RatingWrite;
import souk.engine.OnEveryEngine;
import souk.listing.ListingChanges;
import souk.search.Manifest;
import souk.search.TailEntry;

@OnEveryEngine
class DynamoSearchTailTest {
    private static final ProductId MUG = new ProductId("mug");
    private static final ProductId JUG = new ProductId("jug");

    private final SearchFixture fixture = new SearchFixture();
    private final DynamoSearchTail tail = fixture.tail();
    private final DynamoListings listings =
            new DynamoListings(fixture.tables(), () -> UUID.randomUUID().toString());

    @BeforeEach
    void somebodySells() {
        fixture.sells("sam");
    }

    @Test
    void keepsTheLastChangeOfEachProduct() {
        tail.add(List.of(MUG, JUG));
        List<TailEntry> first = tail.entries();
        tail.add(Set.of(MUG));

        List<TailEntry> entries = tail.entries();

        assertThat(entries).extracting(TailEntry::product).containsExactlyInAnyOrder(MUG, JUG);
        assertThat(entries).filteredOn(entry -> !first.contains(entry)).hasSize(1);
    }

    @Test
    void removesWhatWasNotChangedSince() {
        tail.add(List.of(MUG, JUG));
        List<TailEntry> held = tail.entries();
        tail.add(Set.of(MUG));

        tail.remove(held);
        tail.remove(held);

        assertThat(tail.entries()).extracting(TailEntry::product).containsExactly(MUG);
    }

    @Test
    void readsAllPages() {
        // A page ends after 1 MB.
        String large = "c".repeat(300_000);
        for (int i = 0; i < 5; i++) {
            var entry = new TailEntry(new ProductId("mug-" + i), large);
            TailRows.entries(fixture.tables()).putItem(entry);
        }

        assertThat(tail.entries()).hasSize(5);
    }

    @Test
    void hearsOfEachChangeOfAListingAndOfItsRating() {
        Product mug = listings.create(UniqueProducts.product(), "wish");
        List<String> changes = new ArrayList<>(List.of(change()));
        Product archived =
                listings.change(mug, ListingChanges.status(ProductStatus.ARCHIVED)).orElseThrow();
        changes.add(change());
        new RatingWrite(archived, archived.rating().with(5, 1))
                .in(new Transaction(), fixture.tables(), "rated")
                .run(fixture.tables(), "rated", IllegalStateException::new);
        changes.add(change());

        assertThat(changes).doesNotHaveDuplicates();
        assertThat(tail.entries()).extracting(TailEntry::product).containsExactly(mug.id());
    }

    @Test
    void hearsOfNothingThatWasRefused() {
        Product mug = listings.create(UniqueProducts.product(), "wish");
        String change = change();
        listings.create(mug, "wish");

        assertThat(
                        listings.change(
                                UniqueProducts.archived(mug),
                                ListingChanges.status(ProductStatus.ACTIVE)))
                .isPresent();
        assertThat(listings.change(mug, ListingChanges.status(ProductStatus.ARCHIVED))).isEmpty();

        assertThat(change()).isNotEqualTo(change);
        assertThat(tail.entries()).hasSize(1);
    }

    @Test
    void standsBesideTheManifest() {
        var manifests = new DynamoManifests(fixture.tables());
        manifests.publish(new Manifest(1, "one", Optional.empty()));

        assertThat(tail.entries()).isEmpty();
    }

    @Test
    void readsProductsAsTheyAre() {
        List<Product> made = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            made.add(listings.create(UniqueProducts.product(), "wish"));
        }
        var listed = new DynamoListedProducts(fixture.tables());
        var ids = new ArrayList<>(made.stream().map(Product::id).toList());
        ids.add(new ProductId("no-such-product"));

        assertThat(listed.now(ids).values()).containsExactlyInAnyOrderElementsOf(made);
        assertThat(listed.all()).containsExactlyInAnyOrderElementsOf(made);
    }

    private String change() {
        return tail.entries().getFirst().change();
    }
}

package souk.dynamo.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.Product;
import souk.catalogue.ProductStatus;
import souk.dynamo.Attributes;
import souk.dynamo.Faults;
import souk.dynamo.Race;
import souk.dynamo.TestStore;
import souk.dynamo.order.OrderFixture;
import souk.engine.OnEveryEngine;
import souk.listing.PicturesInMemory;
import souk.listing.ProductModeration;
import souk.moderation.SampleVerdicts;

/** Products that moderators suspend and restore: each decision is done and logged once. */
@OnEveryEngine
class DynamoModeratedListingsTest {
    /** A month that no other test decides in. */
    private static final Instant NOW = Instant.parse("2032-02-03T04:05:06Z");

    private final Faults faults = new Faults();
    private final ProductModeration moderation =
            new ProductModeration(
                    new DynamoModeratedListings(
                            TestStore.tables(faults), () -> UUID.randomUUID().toString()),
                    new PicturesInMemory(),
                    Clock.fixed(NOW, ZoneOffset.UTC));
    private final Product mug = OrderFixture.listed(9);

    @ParameterizedTest
    @EnumSource
    void suspendsAndLogsOnceThoughACallFails(Faults.Fault fault) {
        faults.meet(fault, fault);

        Product suspended = decide(true);

        assertThat(now()).isEqualTo(suspended);
        assertThat(row()).doesNotContainKeys("shard", "categoryShard", "byPrice", "byRating");
        assertThat(tail()).isPresent();
        assertThat(logged()).containsExactly("Suspended");
        OrderFixture.triedUnderOneToken(faults, 3);
    }

    @Test
    void restoresTheProductToItsLists() {
        decide(true);
        decide(false);
        decide(false);

        assertThat(now()).isEqualTo(mug);
        assertThat(row()).isEqualTo(ProductSchema.INSTANCE.write(mug));
        assertThat(logged()).containsExactlyInAnyOrder("Suspended", "Active");
    }

    @Test
    void leavesStockAndTheArchiveAsTheyAre() {
        decide(true);
        assertThat(now().stock()).isEqualTo(9);
        assertThat(now().status()).isEqualTo(ProductStatus.ACTIVE);
    }

    @Test
    void isDecidedOnceByManyAtOnce() {
        Race.run(8, () -> decide(true));

        assertThat(now().suspended()).isTrue();
        assertThat(logged()).containsExactly("Suspended");
    }

    private Product decide(boolean suspended) {
        return moderation.decide(mug.id(), suspended, List.of(), SampleVerdicts.because("Unsafe."));
    }

    private Product now() {
        return ProductSchema.INSTANCE.read(row());
    }

    private Map<String, AttributeValue> row() {
        return OrderFixture.row("Products", mug.id().value());
    }

    private Optional<String> tail() {
        var found =
                TestStore.CLIENT.getItem(
                        get ->
                                get.tableName("SearchTail")
                                        .key(
                                                Map.of(
                                                        "list",
                                                        Attributes.text("tail"),
                                                        "id",
                                                        Attributes.text(mug.id().value()))));
        return found.hasItem()
                ? Optional.of(Objects.requireNonNull(found.item().get("change")).s())
                : Optional.empty();
    }

    /** The outcomes of what was decided on the mug. */
    private List<String> logged() {
        return TestStore.CLIENT
                .scan(scan -> scan.tableName("Decisions").consistentRead(true))
                .items()
                .stream()
                .filter(row -> Attributes.text(mug.id().value()).equals(row.get("subjectId")))
                .map(row -> Objects.requireNonNull(row.get("outcome")).s())
                .toList();
    }
}

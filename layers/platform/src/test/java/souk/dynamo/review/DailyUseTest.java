package souk.dynamo.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.dynamo.review.ReviewFixture.REVIEWING;
import static souk.dynamo.review.ReviewFixture.added;
import static souk.dynamo.review.ReviewFixture.now;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.Product;
import souk.dynamo.Attributes;
import souk.dynamo.Faults;
import souk.dynamo.Faults.Fault;
import souk.dynamo.Race;
import souk.dynamo.TestStore;
import souk.dynamo.UniqueProducts;
import souk.dynamo.order.Buyer;
import souk.dynamo.order.OrderFixture;
import souk.engine.Differences;
import souk.engine.DiffersOn;
import souk.engine.Engine;
import souk.engine.OnEveryEngine;
import souk.review.AlreadyReviewed;
import souk.review.Review;
import souk.shopper.ShopperId;
import souk.shopper.TooManyToday;

/** What a shopper did today is counted with what they did: once, and never in vain. */
@OnEveryEngine
class DailyUseTest {
    private static final String TODAY = "day#2026-03-01";

    private final Product mug = OrderFixture.listed(50);
    private final ShopperId shopper = ReviewFixture.seeded();

    @Test
    void standsInARowThatGoesWithTheDay() {
        report(added(UniqueProducts.shopper(), mug, 1));
        added(shopper, mug, 4);

        assertThat(row(shopper))
                .containsOnlyKeys("userId", "item", "reviews", "reports", "expiresAt");
        assertThat(count("reviews")).isEqualTo(1);
        assertThat(count("reports")).isEqualTo(1);
        assertThat(Attributes.number(row(shopper), "expiresAt"))
                .isEqualTo(Instant.parse("2026-03-03T00:00:00Z").getEpochSecond());
    }

    @ParameterizedTest
    @EnumSource
    @DiffersOn(value = Engine.MOTO, by = Differences.NO_TOKEN, with = "ANSWER_LOST")
    void countsOnceWhateverGoesWrong(Fault fault) {
        Faults faults = new Faults();
        faults.meet(fault, fault);

        added(ReviewFixture.reviewing(faults), shopper, mug, 4);

        assertThat(count("reviews")).isEqualTo(1);
    }

    @Test
    void countsNeitherWhatWasRefusedNorWhatWasBought() {
        added(shopper, mug, 4);
        Product bowl = OrderFixture.listed(9);
        Buyer buyer = new Buyer();
        ReviewFixture.paid(buyer.with(bowl, 1));

        assertThatThrownBy(() -> added(shopper, mug, 4)).isInstanceOf(AlreadyReviewed.class);
        added(buyer.shopper(), bowl, 4);

        assertThat(count("reviews")).isEqualTo(1);
        assertThat(row(buyer.shopper())).isEmpty();
    }

    @Test
    void letsTwentyOfManyAtOnceThrough() {
        used("reviews", 15);
        var mugs =
                new ConcurrentLinkedQueue<>(
                        Stream.generate(() -> OrderFixture.listed(9)).limit(8).toList());
        AtomicInteger refused = new AtomicInteger();

        Race.run(
                8,
                () -> {
                    try {
                        added(shopper, mugs.remove(), 4);
                    } catch (TooManyToday over) {
                        refused.incrementAndGet();
                    }
                });

        assertThat(refused).hasValue(3);
        assertThat(count("reviews")).isEqualTo(20);
    }

    @Test
    void saysWhatIsThereRatherThanThatTheDayIsOver() {
        added(shopper, mug, 4);
        Review others = added(UniqueProducts.shopper(), mug, 1);
        report(others);
        used("reviews", 20);
        used("reports", 20);

        assertThatThrownBy(() -> added(shopper, mug, 4)).isInstanceOf(AlreadyReviewed.class);
        assertThat(report(others)).isFalse();
    }

    @Test
    void refusesTheReportAfterTheTwentieth() {
        Review others = added(UniqueProducts.shopper(), mug, 1);
        used("reports", 20);

        assertThatThrownBy(() -> report(others)).isInstanceOf(TooManyToday.class);

        assertThat(now(others)).isEqualTo(others);
        assertThat(count("reports")).isEqualTo(20);
    }

    private boolean report(Review review) {
        return REVIEWING.report(shopper, review.id(), Optional.empty());
    }

    private long count(String kind) {
        return Attributes.number(row(shopper), kind);
    }

    private void used(String kind, int times) {
        TestStore.CLIENT.updateItem(
                update ->
                        update.tableName("Shoppers")
                                .key(key(shopper))
                                .updateExpression("SET #kind = :times")
                                .expressionAttributeNames(Map.of("#kind", kind))
                                .expressionAttributeValues(
                                        Map.of(":times", Attributes.number(times))));
    }

    private static Map<String, AttributeValue> row(ShopperId of) {
        return TestStore.CLIENT
                .getItem(get -> get.tableName("Shoppers").key(key(of)).consistentRead(true))
                .item();
    }

    private static Map<String, AttributeValue> key(ShopperId of) {
        return Map.of("userId", Attributes.text(of.value()), "item", Attributes.text(TODAY));
    }
}

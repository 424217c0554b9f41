package souk.dynamo.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.dynamo.order.OrderFixture.triedUnderOneToken;
import static souk.dynamo.review.ReviewFixture.added;
import static souk.dynamo.review.ReviewFixture.figuresAreARecountOf;
import static souk.dynamo.review.ReviewFixture.now;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import souk.catalogue.Product;
import souk.dynamo.Faults;
import souk.dynamo.Faults.Fault;
import souk.dynamo.UniqueProducts;
import souk.dynamo.order.OrderFixture;
import souk.engine.Differences;
import souk.engine.DiffersOn;
import souk.engine.Engine;
import souk.engine.OnEveryEngine;
import souk.moderation.SampleVerdicts;
import souk.review.Rating;
import souk.review.Review;
import souk.review.Reviewing;
import souk.review.ReviewsBusy;
import souk.shopper.ShopperId;

/** Steps of reviews that fail on the way: done exactly once, and no refusal that is not true. */
@OnEveryEngine
class ReviewFaultTest {
    private final Faults faults = new Faults();
    private final Reviewing shaky = ReviewFixture.reviewing(faults);
    private final Product mug = OrderFixture.listed(9);
    private final ShopperId shopper = ReviewFixture.seeded();

    @ParameterizedTest
    @EnumSource
    @DiffersOn(value = Engine.MOTO, by = Differences.NO_TOKEN, with = "ANSWER_LOST")
    void addsOnce(Fault fault) {
        faults.meet(fault, fault);

        Review review = added(shaky, shopper, mug, 4);

        assertThat(now(review)).isEqualTo(review);
        countsOnce(1);
    }

    @ParameterizedTest
    @EnumSource
    @DiffersOn(value = Engine.MOTO, by = Differences.NO_TOKEN, with = "ANSWER_LOST")
    void changesOnce(Fault fault) {
        Review review = added(shopper, mug, 4);
        faults.meet(fault, fault);

        Review after = shaky.change(shopper, review.id(), new Rating(2), Optional.empty());

        assertThat(after.version()).isEqualTo(2);
        assertThat(now(review)).isEqualTo(after);
        countsOnce(1);
    }

    @ParameterizedTest
    @EnumSource
    @DiffersOn(value = Engine.MOTO, by = Differences.NO_TOKEN, with = "ANSWER_LOST")
    void removesOnce(Fault fault) {
        Review review = added(shopper, mug, 4);
        faults.meet(fault, fault);

        shaky.remove(shopper, review.id());

        assertThat(ReviewFixture.isThere(review.id())).isFalse();
        countsOnce(0);
    }

    @ParameterizedTest
    @EnumSource
    void hidesOnce(Fault fault) {
        Review review = added(shopper, mug, 4);
        faults.meet(fault, fault);

        assertThat(shaky.moderate(review.id(), false, SampleVerdicts.PLAIN).version()).isEqualTo(2);

        countsOnce(0);
    }

    @ParameterizedTest
    @EnumSource
    @DiffersOn(value = Engine.MOTO, by = Differences.NO_TOKEN, with = "ANSWER_LOST")
    void reportsOnceAndSaysThatItCounted(Fault fault) {
        Review review = added(shopper, mug, 4);
        faults.meet(fault, fault);

        assertThat(shaky.report(UniqueProducts.shopper(), review.id(), Optional.empty())).isTrue();

        assertThat(now(review).reports().all()).isEqualTo(1);
        countsOnce(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded"})
    void triesAgainWhatPasses(String reason) {
        faults.cancel("None", reason);
        faults.stillRunning();
        // A condition may have failed on half of another's transaction.
        faults.cancel("ConditionalCheckFailed", reason);

        added(shaky, shopper, mug, 4);

        countsOnce(1);
    }

    @Test
    void looksAgainWhenAConditionFailed() {
        faults.cancel("None", "None", "ConditionalCheckFailed");

        added(shaky, shopper, mug, 4);

        assertThat(faults.calls())
                .containsExactly(
                        "BatchGetItem",
                        "BatchGetItem",
                        "BatchGetItem",
                        "Query",
                        "Query",
                        "TransactWriteItems",
                        "TransactWriteItems");
        assertThat(
                        faults.requests(TransactWriteItemsRequest.class).stream()
                                .map(TransactWriteItemsRequest::clientRequestToken)
                                .distinct())
                .hasSize(2);
        figuresAreARecountOf(mug);
    }

    @Test
    void doesNotHideAFaultOfItsOwn() {
        faults.cancel("None", "ValidationError");

        assertThatThrownBy(() -> added(shaky, shopper, mug, 4))
                .isInstanceOf(TransactionCanceledException.class);
    }

    @Test
    void saysBusyWhenOthersHoldTheProductAgainAndAgain() {
        for (int i = 0; i < 12; i++) {
            faults.cancel("None", "TransactionConflict");
        }

        assertThatThrownBy(() -> added(shaky, shopper, mug, 4)).isInstanceOf(ReviewsBusy.class);
        assertThat(now(mug)).isEqualTo(mug);
    }

    private void countsOnce(int reviews) {
        triedUnderOneToken(faults, 3);
        assertThat(now(mug).rating().count()).isEqualTo(reviews);
        figuresAreARecountOf(mug);
    }
}

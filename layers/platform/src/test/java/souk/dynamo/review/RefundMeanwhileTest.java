package souk.dynamo.review;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.dynamo.order.OrderFixture.ORDERS;
import static souk.dynamo.order.OrderFixture.listed;
import static souk.dynamo.review.ReviewFixture.added;
import static souk.dynamo.review.ReviewFixture.changed;
import static souk.dynamo.review.ReviewFixture.figuresAreARecountOf;
import static souk.dynamo.review.ReviewFixture.now;
import static souk.dynamo.review.ReviewFixture.paid;
import static souk.dynamo.review.ReviewFixture.refund;
import static souk.dynamo.review.ReviewFixture.refunded;
import static souk.dynamo.review.ReviewFixture.reviewing;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.catalogue.Product;
import souk.dynamo.ConcurrentWrites;
import souk.dynamo.order.Buyer;
import souk.dynamo.order.OrderFixture;
import souk.engine.OnEveryEngine;
import souk.order.Order;
import souk.order.Orders.Updated;
import souk.order.PaymentStatus;
import souk.review.Rating;
import souk.review.Review;

/** A review and a refund at the same moment: no mark stands on money that went back. */
@OnEveryEngine
class RefundMeanwhileTest {
    private final Product mug = listed(50);
    private final Buyer buyer = new Buyer();

    @Test
    void marksNoReviewWhoseOrderIsRefundedBeforeItIsWritten() {
        Order order = paid(buyer.with(mug, 1));
        var meanwhile = new ConcurrentWrites(() -> refund(order));

        Review review = added(reviewing(meanwhile), buyer.shopper(), mug, 4);

        assertThat(meanwhile.over()).isTrue();
        assertThat(now(review).verified()).isFalse();
        figuresAreARecountOf(mug);
    }

    @Test
    void marksAReviewByAnotherOrderWhenItsOwnIsRefundedBeforeItIsWritten() {
        Order first = paid(buyer.with(mug, 1));
        Order second = paid(buyer.with(mug, 1));
        String newest = first.id().value().compareTo(second.id().value()) > 0 ? "first" : "second";
        Order refunded = newest.equals("first") ? first : second;
        Order kept = newest.equals("first") ? second : first;

        Review review =
                added(
                        reviewing(new ConcurrentWrites(() -> refund(refunded))),
                        buyer.shopper(),
                        mug,
                        4);

        assertThat(now(review).purchase()).contains(kept.id());
    }

    @Test
    void takesTheMarkOfAReviewThatIsWrittenBeforeTheRefund() {
        Order order = paid(buyer.with(mug, 1));
        var meanwhile = new ConcurrentWrites(() -> added(buyer.shopper(), mug, 4));

        assertThat(move(order, meanwhile)).isEqualTo(Updated.DONE);

        assertThat(meanwhile.over()).isTrue();
        assertThat(review().verified()).isFalse();
        assertThat(status(order)).isEqualTo(PaymentStatus.REFUNDED);
    }

    @Test
    void takesTheMarkOfAReviewThatIsWrittenAnewBeforeTheRefund() {
        Order order = paid(buyer.with(mug, 1));
        Review first = added(buyer.shopper(), mug, 4);
        var meanwhile =
                new ConcurrentWrites(
                        () -> ReviewFixture.REVIEWING.remove(buyer.shopper(), first.id()),
                        () -> added(buyer.shopper(), mug, 2));

        assertThat(move(order, meanwhile)).isEqualTo(Updated.DONE);

        assertThat(meanwhile.over()).isTrue();
        assertThat(review().verified()).isFalse();
        figuresAreARecountOf(mug);
    }

    @Test
    void takesTheMarkOfAReviewThatIsChangedBeforeTheRefund() {
        Order order = paid(buyer.with(mug, 1));
        Review review = added(buyer.shopper(), mug, 4);

        move(order, new ConcurrentWrites(() -> changed(review, 1)));

        assertThat(review().rating()).isEqualTo(new Rating(1));
        assertThat(review().verified()).isFalse();
    }

    @Test
    void keepsTheMarkGoneWhenTheReviewIsChangedAroundTheRefund() {
        Order order = paid(buyer.with(mug, 1));
        Review review = added(buyer.shopper(), mug, 4);

        reviewing(new ConcurrentWrites(() -> refund(order)))
                .change(buyer.shopper(), review.id(), new Rating(1), Optional.empty());

        assertThat(review().rating()).isEqualTo(new Rating(1));
        assertThat(review().verified()).isFalse();
    }

    @Test
    void movesNoMarkToAnOrderThatIsRefundedMeanwhile() {
        Order first = paid(buyer.with(mug, 1));
        added(buyer.shopper(), mug, 4);
        Order second = paid(buyer.with(mug, 1));

        move(first, new ConcurrentWrites(() -> refund(second)));

        assertThat(review().verified()).isFalse();
    }

    private static Updated move(Order order, ConcurrentWrites meanwhile) {
        return OrderFixture.orders(meanwhile).update(order, refunded(order), Optional.empty());
    }

    private static PaymentStatus status(Order order) {
        return ORDERS.find(order.id()).orElseThrow().status();
    }

    private Review review() {
        return ReviewFixture.REVIEWS.findOwn(mug.id(), buyer.shopper()).orElseThrow();
    }
}

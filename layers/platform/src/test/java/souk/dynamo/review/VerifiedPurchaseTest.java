package souk.dynamo.review;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.dynamo.order.OrderFixture.ORDERS;
import static souk.dynamo.order.OrderFixture.listed;
import static souk.dynamo.review.ReviewFixture.added;
import static souk.dynamo.review.ReviewFixture.figuresAreARecountOf;
import static souk.dynamo.review.ReviewFixture.now;
import static souk.dynamo.review.ReviewFixture.paid;
import static souk.dynamo.review.ReviewFixture.refund;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.catalogue.Product;
import souk.dynamo.UniqueProducts;
import souk.dynamo.order.Buyer;
import souk.dynamo.order.OrderFixture;
import souk.dynamo.order.RefundedOrders;
import souk.engine.OnEveryEngine;
import souk.moderation.SampleVerdicts;
import souk.order.EventId;
import souk.order.Order;
import souk.order.Orders.Updated;
import souk.review.Review;

/** The mark of who bought what they review: it stands on a paid order, and goes with its money. */
@OnEveryEngine
class VerifiedPurchaseTest {
    private final Product mug = listed(50);
    private final Product bowl = listed(50);
    private final Buyer buyer = new Buyer();

    @Test
    void standsOnAPaidOrder() {
        Order order = paid(buyer.with(bowl, 1).with(mug, 2));

        assertThat(added(buyer.shopper(), mug, 4).purchase()).contains(order.id());
        assertThat(added(buyer.shopper(), bowl, 4).purchase()).contains(order.id());
    }

    @Test
    void doesNotStandOnAnOrderThatIsNotPaid() {
        Order held = buyer.with(mug, 2).payable();

        assertThat(added(buyer.shopper(), mug, 4).verified()).isFalse();
        ORDERS.update(held, OrderFixture.released(held), Optional.empty());
        assertThat(added(new Buyer().shopper(), mug, 4).verified()).isFalse();
    }

    @Test
    void doesNotStandOnAnothersOrderOrAnOrderOfSomethingElse() {
        paid(buyer.with(bowl, 1));

        assertThat(added(buyer.shopper(), mug, 4).verified()).isFalse();
        assertThat(added(UniqueProducts.shopper(), bowl, 4).verified()).isFalse();
    }

    @Test
    void doesNotStandOnAnOrderThatWasRefundedBefore() {
        refund(paid(buyer.with(mug, 1)));

        assertThat(added(buyer.shopper(), mug, 4).verified()).isFalse();
    }

    @Test
    void isFoundWhenTheReviewIsEditedAndGoesWithTheRefund() {
        Review review = added(buyer.shopper(), mug, 4);
        Order order = paid(buyer.with(mug, 1));

        assertThat(ReviewFixture.changed(review, 4).purchase()).contains(order.id());
        assertThat(ReviewFixture.changed(review, 5).purchase()).contains(order.id());

        refund(order);
        assertThat(now(review).verified()).isFalse();
        assertThat(ReviewFixture.changed(review, 4).verified()).isFalse();
    }

    @Test
    void isFoundAmongManyOrders() {
        Order wanted = paid(buyer.with(mug, 1));
        for (int i = 0; i < 12; i++) {
            paid(buyer.with(bowl, 1));
        }

        assertThat(added(buyer.shopper(), mug, 4).purchase()).contains(wanted.id());
    }

    @Test
    void goesWithTheRefundAndLeavesTheFiguresAlone() {
        Order order = paid(buyer.with(mug, 1).with(bowl, 1));
        Review ofMug = added(buyer.shopper(), mug, 4);
        Review ofBowl = added(buyer.shopper(), bowl, 2);

        refund(order);

        assertThat(now(ofMug)).isEqualTo(ofMug.boughtBy(Optional.empty()));
        assertThat(now(ofBowl)).isEqualTo(ofBowl.boughtBy(Optional.empty()));
        figuresAreARecountOf(mug);
        figuresAreARecountOf(bowl);
    }

    @Test
    void staysWhileOnlyAPartOfTheMoneyWentBack() {
        Order order = paid(buyer.with(mug, 2));
        Review review = added(buyer.shopper(), mug, 4);
        Order partly = RefundedOrders.refunded(order, 1, ReviewFixture.NOW);

        assertThat(ORDERS.update(order, partly, Optional.empty())).isEqualTo(Updated.DONE);
        assertThat(now(review)).isEqualTo(review);

        refund(partly);
        assertThat(now(review).verified()).isFalse();
    }

    @Test
    void movesToAnotherPaidOrderOfTheProduct() {
        Order first = paid(buyer.with(mug, 1).with(bowl, 1));
        Review ofMug = added(buyer.shopper(), mug, 4);
        Review ofBowl = added(buyer.shopper(), bowl, 4);
        Order second = paid(buyer.with(mug, 1).with(bowl, 1));

        refund(first);
        assertThat(now(ofMug)).isEqualTo(ofMug.boughtBy(Optional.of(second.id())));
        assertThat(now(ofBowl)).isEqualTo(ofBowl.boughtBy(Optional.of(second.id())));

        refund(second);
        assertThat(now(ofMug).verified()).isFalse();
    }

    @Test
    void staysWhenAnotherOrderIsRefunded() {
        Order first = paid(buyer.with(mug, 1));
        Review review = added(buyer.shopper(), mug, 4);
        Order second = paid(buyer.with(mug, 1));

        refund(second);

        assertThat(now(review)).isEqualTo(review);
        assertThat(review.purchase()).contains(first.id());
    }

    @Test
    void goesFromAHiddenReviewToo() {
        Order order = paid(buyer.with(mug, 1));
        Review review = added(buyer.shopper(), mug, 4);
        Review hidden = ReviewFixture.REVIEWING.moderate(review.id(), false, SampleVerdicts.PLAIN);

        refund(order);

        assertThat(now(review)).isEqualTo(hidden.boughtBy(Optional.empty()));
    }

    @Test
    void goesOnceWithTheEventThatBringsTheRefund() {
        Order order = paid(buyer.with(mug, 1));
        Review review = added(buyer.shopper(), mug, 4);
        var event = Optional.of(new EventId(UniqueProducts.unique("evt")));
        Order refunded = ReviewFixture.refunded(order);

        assertThat(ORDERS.update(order, refunded, event)).isEqualTo(Updated.DONE);
        assertThat(ORDERS.update(order, refunded, event)).isEqualTo(Updated.EVENT_ALREADY_HANDLED);
        assertThat(ORDERS.update(order, refunded, Optional.empty()))
                .isEqualTo(Updated.ORDER_CHANGED);
        assertThat(now(review).version()).isEqualTo(2);
    }
}

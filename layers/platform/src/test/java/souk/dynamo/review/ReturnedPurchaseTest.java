package souk.dynamo.review;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.dynamo.order.OrderFixture.ORDERS;
import static souk.dynamo.order.OrderFixture.listed;
import static souk.dynamo.review.ReviewFixture.added;
import static souk.dynamo.review.ReviewFixture.now;
import static souk.dynamo.review.ReviewFixture.paid;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import souk.catalogue.LineId;
import souk.catalogue.Product;
import souk.dynamo.TestStore;
import souk.dynamo.UniqueProducts;
import souk.dynamo.order.Buyer;
import souk.dynamo.refund.DynamoRefunds;
import souk.engine.OnEveryEngine;
import souk.order.Order;
import souk.order.PaymentStatus;
import souk.order.Refund;
import souk.order.RefundState;
import souk.refund.RefundRequest;
import souk.refund.SellerRefunds;
import souk.review.Review;
import souk.value.IdempotencyKey;

/** What an order proves of which some units, or some of the money, went back. */
@OnEveryEngine
class ReturnedPurchaseTest {
    private static final DynamoRefunds REFUNDS =
            new DynamoRefunds(
                    TestStore.tables(),
                    UniqueProducts.EUR,
                    Clock.fixed(ReviewFixture.NOW, ZoneOffset.UTC),
                    () -> UUID.randomUUID().toString());

    private final Product mug = listed(50);
    private final Product bowl = listed(50);
    private final Buyer buyer = new Buyer();

    @Test
    void staysWhileOneOfTwoUnitsIsKeptAndGoesWithTheLast() {
        Order order = paid(buyer.with(mug, 2).with(bowl, 1));
        Review ofMug = added(buyer.shopper(), mug, 4);
        Review ofBowl = added(buyer.shopper(), bowl, 4);

        back(order, mug, 1);
        assertThat(now(ofMug)).isEqualTo(ofMug);

        back(order, mug, 1);
        assertThat(now(ofMug)).isEqualTo(ofMug.boughtBy(Optional.empty()));
        assertThat(now(ofBowl)).isEqualTo(ofBowl);
        assertThat(ReviewFixture.changed(ofMug, 5).verified()).isFalse();
    }

    @Test
    void standsOnAReviewThatIsWrittenLaterByWhatIsKeptOnly() {
        Order order = paid(buyer.with(mug, 1).with(bowl, 2));
        back(order, mug, 1);
        back(order, bowl, 1);

        assertThat(added(buyer.shopper(), mug, 4).verified()).isFalse();
        assertThat(added(buyer.shopper(), bowl, 4).purchase()).contains(order.id());
    }

    @Test
    void standsOnAnOrderThatIsPartiallyRefunded() {
        Order order = paid(buyer.with(mug, 2).with(bowl, 1));
        Refund asked = back(order, mug, 1);
        arrived(order, asked);

        Order now = ORDERS.find(order.id()).orElseThrow();
        assertThat(now.status()).isEqualTo(PaymentStatus.PARTIALLY_REFUNDED);
        assertThat(added(buyer.shopper(), mug, 4).purchase()).contains(order.id());
        assertThat(added(buyer.shopper(), bowl, 4).purchase()).contains(order.id());
    }

    @Test
    void movesToAnotherOrderOfWhichSomethingIsKept() {
        Order first = paid(buyer.with(mug, 1).with(bowl, 1));
        Review review = added(buyer.shopper(), mug, 4);
        Order second = paid(buyer.with(mug, 1));
        Order third = paid(buyer.with(mug, 2));
        back(second, mug, 1);

        back(first, mug, 1);
        assertThat(now(review)).isEqualTo(review.boughtBy(Optional.of(third.id())));

        back(third, mug, 2);
        assertThat(now(review).verified()).isFalse();
    }

    private static Refund back(Order order, Product product, int units) {
        var line =
                new RefundRequest.Line(
                        LineId.of(product.id()), OptionalInt.of(units), OptionalLong.empty());
        return new SellerRefunds(REFUNDS, Clock.fixed(ReviewFixture.NOW, ZoneOffset.UTC))
                .give(
                        product.seller(),
                        order.id(),
                        new IdempotencyKey(UniqueProducts.unique("key")),
                        new RefundRequest(List.of(line), 0, true, Optional.empty()));
    }

    private static void arrived(Order order, Refund asked) {
        Order before = ORDERS.find(order.id()).orElseThrow();
        Refund told =
                new Refund(
                        asked.id(),
                        Optional.of("re_1"),
                        asked.amount(),
                        RefundState.SUCCEEDED,
                        asked.at(),
                        asked.terms());
        ORDERS.update(before, before.refunded(List.of(asked), told, ReviewFixture.NOW), told);
    }
}

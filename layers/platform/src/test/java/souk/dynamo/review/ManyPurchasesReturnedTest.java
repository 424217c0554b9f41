package souk.dynamo.review;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.dynamo.order.OrderFixture.ORDERS;
import static souk.dynamo.review.ReviewFixture.added;
import static souk.dynamo.review.ReviewFixture.now;
import static souk.dynamo.review.ReviewFixture.paid;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
import souk.dynamo.order.OrderFixture;
import souk.dynamo.refund.DynamoRefunds;
import souk.engine.OnEveryEngine;
import souk.order.Order;
import souk.refund.RefundRequest;
import souk.refund.SellerRefunds;
import souk.review.Review;
import souk.value.IdempotencyKey;

/** All of a large order goes back whose products are reviewed, and many of them bought again. */
@OnEveryEngine
class ManyPurchasesReturnedTest {
    private static final int LINES = 40;
    private static final int BOUGHT_AGAIN = 25;

    private final Buyer buyer = new Buyer();
    private final List<Product> products = new ArrayList<>();

    /** One transaction has 100 writes: not every review can be moved to an order of its own. */
    @Test
    void fitOneTransactionAndLeaveNoReviewToTheOrder() {
        for (int i = 0; i < LINES; i++) {
            products.add(OrderFixture.listed(9));
            buyer.with(products.getLast(), 1);
        }
        Order order = paid(buyer);
        List<Review> reviews =
                products.stream().map(each -> added(buyer.shopper(), each, 4)).toList();
        List<Product> again = products.subList(0, BOUGHT_AGAIN);
        again.forEach(each -> paid(buyer.with(each, 1)));

        allGoesBack(order);

        assertThat(ORDERS.find(order.id()).orElseThrow().refunded()).isEqualTo(order.total());
        assertThat(again).allMatch(each -> OrderFixture.stock(each) == 8);
        var proofs = reviews.stream().map(each -> now(each).purchase()).toList();
        assertThat(proofs).doesNotContain(Optional.of(order.id()));
        var moved = proofs.stream().flatMap(Optional::stream).toList();
        assertThat(moved).hasSizeGreaterThan(10).doesNotHaveDuplicates();
    }

    private void allGoesBack(Order order) {
        var clock = Clock.fixed(ReviewFixture.NOW, ZoneOffset.UTC);
        var refunds =
                new DynamoRefunds(
                        TestStore.tables(),
                        UniqueProducts.EUR,
                        clock,
                        () -> UUID.randomUUID().toString());
        var lines = products.stream().map(ManyPurchasesReturnedTest::one).toList();
        new SellerRefunds(refunds, clock)
                .give(
                        products.getFirst().seller(),
                        order.id(),
                        new IdempotencyKey("all"),
                        new RefundRequest(lines, 0, true, Optional.empty()));
    }

    private static RefundRequest.Line one(Product product) {
        return new RefundRequest.Line(
                LineId.of(product.id()), OptionalInt.of(1), OptionalLong.empty());
    }
}

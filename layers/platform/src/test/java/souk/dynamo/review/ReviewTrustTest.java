package souk.dynamo.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.dynamo.review.ReviewFixture.REVIEWING;
import static souk.dynamo.review.ReviewFixture.added;
import static souk.dynamo.review.ReviewFixture.now;
import static souk.dynamo.review.ReviewFixture.paid;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.catalogue.Product;
import souk.dynamo.UniqueProducts;
import souk.dynamo.order.Buyer;
import souk.dynamo.order.OrderFixture;
import souk.dynamo.seller.SellerFixture;
import souk.engine.OnEveryEngine;
import souk.review.NotBought;
import souk.review.OpenReports;
import souk.review.OwnProduct;
import souk.review.Review;
import souk.shopper.ShopperId;

/** Who sells, who bought what, and who bought anything, as the tables tell it. */
@OnEveryEngine
class ReviewTrustTest {
    private final Product mug = OrderFixture.listed(50);
    private final Product bowl = OrderFixture.listed(50);

    @Test
    void knowsWhoSellsTheProduct() {
        ShopperId ada = seller(mug);
        Review review = added(UniqueProducts.shopper(), mug, 1);

        assertThatThrownBy(() -> added(ada, mug, 5)).isInstanceOf(OwnProduct.class);
        assertThatThrownBy(() -> report(ada, review)).isInstanceOf(OwnProduct.class);

        assertThat(now(review)).isEqualTo(review);
        assertThat(newest(mug)).containsExactly(review);
    }

    @Test
    void takesReviewsOfAnArchivedProductByBuyersAlone() {
        Buyer buyer = new Buyer();
        paid(buyer.with(mug, 1));
        OrderFixture.put(UniqueProducts.archived(now(mug)));

        assertThatThrownBy(() -> added(UniqueProducts.shopper(), mug, 4))
                .isInstanceOf(NotBought.class);

        assertThat(added(buyer.shopper(), mug, 4).verified()).isTrue();
    }

    @Test
    void hidesAVerifiedReviewByReportsOfBuyersOnly() {
        Buyer buyer = new Buyer();
        paid(buyer.with(mug, 1));
        Review review = added(buyer.shopper(), mug, 1);

        for (int i = 0; i < 6; i++) {
            report(UniqueProducts.shopper(), review);
        }
        assertThat(now(review).hidden()).isFalse();
        assertThat(now(review).reports()).isEqualTo(new OpenReports(6, 0));

        for (int i = 0; i < 5; i++) {
            assertThat(now(review).hidden()).isFalse();
            Buyer other = new Buyer();
            paid(other.with(bowl, 1));
            report(other.shopper(), review);
        }
        assertThat(now(review).hidden()).isTrue();
        assertThat(now(review).reports()).isEqualTo(new OpenReports(11, 5));
    }

    @Test
    void takesNobodyForABuyerWhoHasNotPaidOrWhoseMoneyWentBack() {
        Review review = added(UniqueProducts.shopper(), mug, 1);
        Buyer unpaid = new Buyer();
        unpaid.with(bowl, 1).payable();
        Buyer refunded = new Buyer();
        ReviewFixture.refund(paid(refunded.with(bowl, 1)));

        report(unpaid.shopper(), review);
        report(refunded.shopper(), review);

        assertThat(now(review).reports()).isEqualTo(new OpenReports(2, 0));
    }

    @Test
    void findsThePaidOrderBehindManyThatAreNot() {
        Review review = added(UniqueProducts.shopper(), mug, 1);
        Buyer buyer = new Buyer();
        paid(buyer.with(bowl, 1));
        for (int i = 0; i < 30; i++) {
            buyer.with(bowl, 1).payable();
        }

        report(buyer.shopper(), review);

        assertThat(now(review).reports()).isEqualTo(new OpenReports(1, 1));
    }

    private static boolean report(ShopperId by, Review review) {
        return REVIEWING.report(by, review.id(), Optional.empty());
    }

    private static Iterable<Review> newest(Product product) {
        return ReviewFixture.newest(product).page().items();
    }

    /** Whoever sells the product. */
    private static ShopperId seller(Product product) {
        ShopperId person = UniqueProducts.shopper();
        SellerFixture.approved(person, product.seller());
        return person;
    }
}

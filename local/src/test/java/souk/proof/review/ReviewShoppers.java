package souk.proof.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import souk.catalogue.ProductId;
import souk.local.stripe.ledger.StripeRefusal;
import souk.proof.checkout.Buyer;
import souk.proof.checkout.CheckoutFixture;
import souk.proof.checkout.Reply;
import souk.proof.checkout.ShopState;
import souk.proof.checkout.StoredReview;
import souk.proof.checkout.WebhookSender;
import souk.review.ReviewId;
import souk.review.ReviewList;
import souk.review.ReviewQuery;
import souk.review.ReviewSort;
import souk.review.Reviewing;
import souk.shopper.ShopperId;

/** The shoppers of a history, what they may review, and what some of them have bought. */
final class ReviewShoppers {
    private static final List<String> PRODUCTS = List.of("lamp", "rug", "tray", "bowl", "vase");
    private static final String CARD = "4242424242424242";
    private static final int BUYERS = 6;

    private final CheckoutFixture fixture;
    private final WebhookSender webhooks;
    private final List<ShopperId> shoppers;
    private final List<String> sessions = Collections.synchronizedList(new ArrayList<>());

    ReviewShoppers(CheckoutFixture fixture, int size) {
        this.fixture = fixture;
        this.webhooks = new WebhookSender(fixture);
        this.shoppers = Writer.shoppers(size, size);
        PRODUCTS.forEach(product -> fixture.putOnSale(product, 50, 1_250));
    }

    /** Some buy; the first of them twice. */
    void buys() {
        List<Buyer> buyers =
                shoppers.stream()
                        .limit(BUYERS)
                        .map(each -> new Buyer(fixture, each.value()))
                        .toList();
        for (int i = 0; i <= BUYERS; i++) {
            Buyer buyer = buyers.get(i % BUYERS);
            buyer.wants(Map.of("lamp", 1, "rug", 1));
            Reply placed = buyer.insists(buyer.key(), buyer.reviews());
            buyer.pays(placed, CARD);
            sessions.add(Buyer.session(placed.secret().orElseThrow()));
        }
        webhooks.bringsTheRest();
    }

    Reviewing reviewing() {
        return fixture.reviewing();
    }

    /** More happens to the first than to others. */
    ProductId product(Random dice) {
        return new ProductId(
                PRODUCTS.get(dice.nextInt(4) == 0 ? 0 : dice.nextInt(PRODUCTS.size())));
    }

    ReviewId any(Random dice) {
        return id(product(dice), shoppers.get(dice.nextInt(shoppers.size())));
    }

    /**
     * One that many report, since few would not hide it: by a buyer, or by somebody who is none.
     */
    ReviewId reported(Random dice) {
        int by = dice.nextInt(4) == 0 ? 1 : BUYERS * dice.nextInt(2);
        return id(new ProductId(PRODUCTS.getFirst()), shoppers.get(by));
    }

    ReviewId id(ProductId product, ShopperId shopper) {
        return ReviewId.of(product, fixture.seed(shopper));
    }

    /** The money of an order goes back, if it has not yet, and Stripe tells. */
    Runnable refund(Random dice) {
        String session = sessions.get(dice.nextInt(sessions.size()));
        return () -> {
            try {
                fixture.stripe().refund(session, OptionalLong.empty());
            } catch (StripeRefusal before) {
                // It has.
            }
            webhooks.brings("refund.created");
        };
    }

    /** What everybody is shown of a product is what its rows say, in any order. */
    void requireListsLike(ShopState state) {
        for (String product : PRODUCTS) {
            Set<String> visible =
                    state.reviews().stream()
                            .filter(each -> each.product().equals(product) && !each.hidden())
                            .map(StoredReview::id)
                            .collect(Collectors.toSet());
            for (ReviewSort sort : ReviewSort.values()) {
                var all =
                        new ReviewQuery(
                                new ProductId(product),
                                sort,
                                Optional.empty(),
                                100,
                                Optional.empty());
                ReviewList list = fixture.reviews().list(all).orElseThrow();
                Set<String> shown =
                        list.page().items().stream()
                                .map(each -> each.id().value())
                                .collect(Collectors.toSet());
                if (!shown.equals(visible) || list.summary().count() != visible.size()) {
                    throw new AssertionError(
                            "%s by %s shows %s, there are %s"
                                    .formatted(product, sort, list, visible));
                }
            }
        }
    }

    /** Stripe tells again what nobody took. */
    void rests() {
        webhooks.bringsTheRest();
    }
}

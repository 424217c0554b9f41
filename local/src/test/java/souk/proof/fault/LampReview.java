package souk.proof.fault;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import souk.catalogue.ProductId;
import souk.order.PaymentStatus;
import souk.proof.checkout.CheckoutFixture;
import souk.proof.checkout.ShopState;
import souk.proof.checkout.StoredOrder;
import souk.proof.checkout.StoredReview;
import souk.review.Rating;
import souk.shopper.ShopperId;

/** What alice says of the lamp, and which order of hers may prove that she bought it. */
final class LampReview {
    private static final ShopperId ALICE = new ShopperId("alice");
    private static final ProductId LAMP = new ProductId("lamp");

    private final CheckoutFixture fixture;
    private final AtomicReference<Optional<String>> other = new AtomicReference<>(Optional.empty());

    /** What proves the purchase in the end, where it is not that other order. */
    private final AtomicReference<Optional<String>> kept = new AtomicReference<>(Optional.empty());

    LampReview(CheckoutFixture fixture) {
        this.fixture = fixture;
    }

    void falls() {
        fixture.reviewing().add(ALICE, LAMP, new Rating(4), Optional.empty(), Optional.empty());
    }

    /** Besides the order that is looked at she has this one, paid. */
    void restsOn(String order) {
        other.set(Optional.of(order));
    }

    /** The order that is looked at proves it again. */
    void keeps(String order) {
        kept.set(Optional.of(order));
    }

    /** How the order that is looked at has ended; there must be one. */
    List<PaymentStatus> endings(ShopState state) {
        return state.of(ALICE.value()).stream()
                .filter(order -> !other.get().equals(Optional.of(order.id())))
                .map(StoredOrder::status)
                .toList();
    }

    /** Once that order went back, the mark of the purchase stays with the other, or goes. */
    void requireItsMark(ShopState state, String history) {
        for (StoredReview each : state.reviews()) {
            if (!each.purchase().equals(kept.get().or(other::get))) {
                throw new AssertionError(history + " broke the mark of the purchase: " + each);
            }
        }
    }
}

package souk.proof.fault;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import souk.catalogue.ProductId;
import souk.order.PaymentStatus;
import souk.proof.checkout.Books;
import souk.proof.checkout.CheckoutFixture;
import souk.proof.checkout.Kept;
import souk.proof.checkout.Opinion;
import souk.review.Rating;
import souk.shopper.ShopperId;

/** What alice says of the lamp, and which order of hers may prove that she bought it. */
final class Verdict {
    private static final ShopperId ALICE = new ShopperId("alice");
    private static final ProductId LAMP = new ProductId("lamp");

    private final CheckoutFixture till;
    private final AtomicReference<Optional<String>> other = new AtomicReference<>(Optional.empty());

    Verdict(CheckoutFixture till) {
        this.till = till;
    }

    void falls() {
        till.reviewing().add(ALICE, LAMP, new Rating(4), Optional.empty(), Optional.empty());
    }

    /** Besides the order that is looked at she has this one, paid. */
    void restsOn(String order) {
        other.set(Optional.of(order));
    }

    /** How the order that is looked at has ended; there must be one. */
    List<PaymentStatus> endings(Books books) {
        return books.of(ALICE.value()).stream()
                .filter(order -> !other.get().equals(Optional.of(order.id())))
                .map(Kept::status)
                .toList();
    }

    /** Once that order went back, the mark of the purchase stays with the other, or goes. */
    void requireItsMark(Books books, String history) {
        for (Opinion each : books.opinions()) {
            if (!each.purchase().equals(other.get())) {
                throw new AssertionError(history + " broke the mark of the purchase: " + each);
            }
        }
    }
}

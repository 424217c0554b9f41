package souk.proof.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import souk.catalogue.ProductId;
import souk.proof.checkout.Audit;
import souk.proof.checkout.CheckoutFixture;
import souk.proof.checkout.SilencedLogs;
import souk.review.Rating;
import souk.review.Review;
import souk.review.ReviewId;
import souk.shopper.ShopperId;

/** A step that was decided on a review which its author took back meanwhile, and wrote anew. */
@Tag("proof")
@ExtendWith(SilencedLogs.class)
class StaleStepTest {
    private static final String LOOK = "BatchGetItem Products+Reviews";
    private static final ProductId LAMP = new ProductId("lamp");
    private static final ShopperId ALICE = new ShopperId("alice");
    private static final ShopperId BOB = new ShopperId("bob");
    private static final ReviewId REVIEW = ReviewId.of(LAMP, ALICE);

    private final CheckoutFixture till = new CheckoutFixture();

    @BeforeEach
    void hasAReview() {
        till.shelve("lamp", 1, 1_250);
        adds(5);
        till.outside()
                .meanwhile(
                        LOOK,
                        () -> {
                            till.reviewing().remove(ALICE, REVIEW);
                            adds(2);
                        });
    }

    @AfterEach
    void close() {
        till.close();
    }

    @Test
    void reportsTheNewOne() {
        till.outside().calls(() -> till.reviewing().report(BOB, REVIEW, Optional.empty()));

        assertThat(kept().rating().stars()).isEqualTo(2);
        assertThat(kept().reports()).isEqualTo(1);
        Audit.always(till, "reported");
    }

    @Test
    void hidesTheNewOne() {
        till.outside().calls(() -> till.reviewing().moderate(REVIEW, false));

        assertThat(kept().rating().stars()).isEqualTo(2);
        assertThat(kept().hidden()).isTrue();
        Audit.always(till, "hidden");
    }

    @Test
    void changesTheNewOne() {
        till.outside()
                .calls(
                        () ->
                                till.reviewing()
                                        .change(ALICE, REVIEW, new Rating(5), Optional.empty()));

        assertThat(kept().rating().stars()).isEqualTo(5);
        Audit.always(till, "changed");
    }

    @Test
    void removesTheNewOne() {
        till.outside().calls(() -> till.reviewing().remove(ALICE, REVIEW));

        assertThat(till.reviews().find(REVIEW)).isEmpty();
        Audit.always(till, "removed");
    }

    private Review kept() {
        return till.reviews().find(REVIEW).orElseThrow();
    }

    private void adds(int stars) {
        till.reviewing().add(ALICE, LAMP, new Rating(stars), Optional.empty(), Optional.empty());
    }
}

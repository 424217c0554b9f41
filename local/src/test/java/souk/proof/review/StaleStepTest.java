package souk.proof.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import souk.catalogue.ProductId;
import souk.moderation.SampleVerdicts;
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
    private static final String LOOK_FOR_REPORT = "BatchGetItem Products+Reviews+Sellers";
    private static final ProductId LAMP = new ProductId("lamp");
    private static final ShopperId ALICE = new ShopperId("alice");
    private static final ShopperId BOB = new ShopperId("bob");

    private final CheckoutFixture fixture = new CheckoutFixture();
    private final ReviewId review = ReviewId.of(LAMP, fixture.seed(ALICE));

    @BeforeEach
    void hasAReview() {
        fixture.putOnSale("lamp", 1, 1_250);
        adds(5);
    }

    private void writtenAnewAfter(String call) {
        fixture.outside()
                .meanwhile(
                        call,
                        () -> {
                            fixture.reviewing().remove(ALICE, review);
                            adds(2);
                        });
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void reportsTheNewOne() {
        writtenAnewAfter(LOOK_FOR_REPORT);

        fixture.outside().calls(() -> fixture.reviewing().report(BOB, review, Optional.empty()));

        assertThat(kept().rating().stars()).isEqualTo(2);
        assertThat(kept().reports().all()).isEqualTo(1);
        Audit.always(fixture, "reported");
    }

    @Test
    void hidesTheNewOne() {
        writtenAnewAfter(LOOK);

        fixture.outside()
                .calls(() -> fixture.reviewing().moderate(review, false, SampleVerdicts.PLAIN));

        assertThat(kept().rating().stars()).isEqualTo(2);
        assertThat(kept().hidden()).isTrue();
        Audit.always(fixture, "hidden");
    }

    @Test
    void changesTheNewOne() {
        writtenAnewAfter(LOOK);

        fixture.outside()
                .calls(
                        () ->
                                fixture.reviewing()
                                        .change(ALICE, review, new Rating(5), Optional.empty()));

        assertThat(kept().rating().stars()).isEqualTo(5);
        Audit.always(fixture, "changed");
    }

    @Test
    void removesTheNewOne() {
        writtenAnewAfter(LOOK);

        fixture.outside().calls(() -> fixture.reviewing().remove(ALICE, review));

        assertThat(fixture.reviews().find(review)).isEmpty();
        Audit.always(fixture, "removed");
    }

    private Review kept() {
        return fixture.reviews().find(review).orElseThrow();
    }

    private void adds(int stars) {
        fixture.reviewing().add(ALICE, LAMP, new Rating(stars), Optional.empty(), Optional.empty());
    }
}

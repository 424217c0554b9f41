package souk.operations.reported;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import souk.operations.command.CannotRun;
import souk.review.Review;

/** Reviews that shoppers reported and moderators hid, over the shop's own stores. */
class ReportedReviewsTest {
    @RegisterExtension final ReportedFixture shop = new ReportedFixture();

    @BeforeEach
    void openTheShop() {
        shop.review("alice", 5);
    }

    @Test
    void tellsOfNothingInAShopWhereNobodyComplains() {
        assertThat(shop.reported()).isEqualTo("hidden: 0\nreported: 0\nexit: 0");
    }

    @Test
    void tellsWhatIsReportedAndWhatIsHiddenTheMostReportedFirst() {
        Review hidden = shop.review("bob", 2);
        shop.moderate(hidden, false);
        Review rude = shop.review("carol", 1);
        shop.report("dora", rude, "It is\nrude.");
        shop.report("erin", rude, "");

        assertThat(shop.reported())
                .isEqualTo(
                        """
                        lamp  %s  stars 1, reports 2 (0 by buyers), visible
                          because: (no reason)
                          because: It is rude.
                          text: So it is.
                        lamp  %s  stars 2, reports 0 (0 by buyers), hidden
                          text: So it is.
                        hidden: 1
                        reported: 1
                        exit: 1"""
                                .formatted(rude.id(), hidden.id()));
    }

    @Test
    void tellsOnlyWhatWasReportedSinceAModeratorLooked() {
        Review review = shop.review("bob", 2);
        shop.report("dora", review, "Old.");
        shop.moderate(review, true);
        shop.report("erin", review, "New.");

        assertThat(shop.reported()).contains("reports 1").contains("New.").doesNotContain("Old.");
    }

    @Test
    void leavesOutWhatItsAuthorTookBack() {
        Review review = shop.review("bob", 2);
        shop.moderate(review, false);
        shop.takeBack(review);

        assertThat(shop.reported()).isEqualTo("hidden: 0\nreported: 0\nexit: 0");
    }

    @Test
    void takesNoOptions() {
        assertThatThrownBy(() -> shop.reported("--fix"))
                .isInstanceOf(CannotRun.class)
                .hasMessage("reported takes no options");
    }
}

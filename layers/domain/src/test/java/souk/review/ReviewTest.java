package souk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.review.SampleReviews.NOON;
import static souk.review.SampleReviews.review;
import static souk.review.SampleReviews.words;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.order.SampleOrders;

class ReviewTest {
    @Test
    void isEditedByItsAuthor() {
        Review before = review(2);

        Review after =
                before.edited(
                        new Rating(5), words("Better."), Optional.empty(), NOON.plusSeconds(9));

        assertThat(after.rating()).isEqualTo(new Rating(5));
        assertThat(after.comment()).isEqualTo(words("Better."));
        assertThat(after.editedAt()).contains(NOON.plusSeconds(9));
        assertThat(after.createdAt()).isEqualTo(NOON);
        assertThat(after.author()).isEqualTo(before.author());
        assertThat(after.version()).isEqualTo(2);
    }

    @Test
    void losesItsCommentWhenEditedWithoutOne() {
        assertThat(
                        review(2)
                                .edited(new Rating(2), Optional.empty(), Optional.empty(), NOON)
                                .comment())
                .isEmpty();
    }

    @Test
    void isHiddenByTheFifthReport() {
        Review four = reported(review(1), 4, false);

        Review five = four.reported(false, NOON);

        assertThat(four.hidden()).isFalse();
        assertThat(four.reports()).isEqualTo(new OpenReports(4, 0));
        assertThat(five.hidden()).isTrue();
        assertThat(five.reports()).isEqualTo(new OpenReports(5, 0));
        assertThat(five.version()).isEqualTo(6);
    }

    @Test
    void isHiddenByReportsOfBuyersOnlyWhileItIsVerified() {
        Review bought = review(1).boughtBy(Optional.of(SampleOrders.ORDER));

        Review reported = reported(reported(bought, 9, false), 4, true);

        assertThat(reported.hidden()).isFalse();
        assertThat(reported.reports()).isEqualTo(new OpenReports(13, 4));
        assertThat(reported.reported(true, NOON).hidden()).isTrue();
        assertThat(reported.boughtBy(Optional.empty()).reported(false, NOON).hidden()).isTrue();
    }

    private static Review reported(Review review, int times, boolean byBuyers) {
        Review reported = review;
        for (int i = 0; i < times; i++) {
            reported = reported.reported(byBuyers, NOON);
        }
        return reported;
    }

    @Test
    void countsNoStarsWhileItIsHidden() {
        assertThat(review(4).counted()).contains(new Rating(4));
        assertThat(review(4).decided(false, NOON).counted()).isEmpty();
        assertThat(review(4).decided(false, NOON).decided(true, NOON).counted())
                .contains(new Rating(4));
    }

    @Test
    void staysHiddenWhenItIsEdited() {
        Review hidden = review(4).decided(false, NOON);

        assertThat(hidden.edited(new Rating(1), Optional.empty(), Optional.empty(), NOON).hidden())
                .isTrue();
    }

    @Test
    void hasItsReportsDealtWithWhenAModeratorDecides() {
        Review shown = reported(review(1), 2, true).decided(true, NOON);

        assertThat(shown.reports()).isEqualTo(OpenReports.NONE);
        assertThat(shown.hidden()).isFalse();
        assertThat(shown.editedAt()).isEmpty();
        assertThat(shown.reported(true, NOON).hidden()).isFalse();
    }

    @Test
    void isVerifiedByAnOrder() {
        Review bought = review(3).boughtBy(Optional.of(SampleOrders.ORDER));

        assertThat(bought.verified()).isTrue();
        assertThat(
                        bought.edited(new Rating(1), Optional.empty(), Optional.empty(), NOON)
                                .verified())
                .isTrue();
        assertThat(bought.boughtBy(Optional.empty()).verified()).isFalse();
        assertThat(bought.version()).isEqualTo(2);
    }
}

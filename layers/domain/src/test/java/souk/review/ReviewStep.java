package souk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.review.SampleReviews.MUG;
import static souk.review.SampleReviews.shopper;

import java.util.Optional;
import souk.moderation.SampleVerdicts;
import souk.shopper.SampleSeeds;
import souk.value.Refusal;

/** One thing that one shopper does to the review of one, with so many stars. */
record ReviewStep(int what, int by, int of, int stars) {

    /** Does it, or is refused for whatever reason but that others were faster. */
    void in(Reviewing reviewing) {
        try {
            step(reviewing);
        } catch (Refusal no) {
            assertThat(no.code()).isNotEqualTo("BUSY");
        }
    }

    private void step(Reviewing reviewing) {
        ReviewId id = ReviewId.of(MUG, SampleSeeds.of(shopper(of)));
        Rating rating = new Rating(stars);
        switch (what) {
            case 0, 1 ->
                    reviewing.add(shopper(of), MUG, rating, Optional.empty(), Optional.empty());
            case 2 -> reviewing.change(shopper(of), id, rating, Optional.empty());
            case 3 -> reviewing.remove(shopper(of), id);
            case 4 -> reviewing.moderate(id, stars > 2, SampleVerdicts.PLAIN);
            default -> reviewing.report(shopper(by), id, Optional.empty());
        }
    }
}

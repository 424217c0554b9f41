package souk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.review.SampleReviews.CLOCK;
import static souk.review.SampleReviews.MUG;
import static souk.review.SampleReviews.mug;
import static souk.review.SampleReviews.recount;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import souk.catalogue.RatingSummary;

/** The arithmetic of stars, whoever gives, changes, hides and takes back how many. */
class RatingPropertyTest {
    private static final int SHOPPERS = 7;

    @Provide
    Arbitrary<List<Long>> counts() {
        return Arbitraries.longs().between(0, 1_000_000_000_000L).list().ofSize(5);
    }

    @Provide
    Arbitrary<List<Integer>> given() {
        return Arbitraries.integers().between(1, 5).list().ofMaxSize(200);
    }

    @Provide
    Arbitrary<List<ReviewStep>> steps() {
        Arbitrary<Integer> who = Arbitraries.integers().between(0, SHOPPERS - 1);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        who,
                        who,
                        Arbitraries.integers().between(1, 5))
                .as(ReviewStep::new)
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 1_000, seed = "21")
    void isAsBeforeWhenWhatWasGivenIsTakenBack(
            @ForAll("counts") List<Long> counts, @ForAll @IntRange(min = 1, max = 5) int stars) {
        var before = new RatingSummary(counts);

        assertThat(before.with(stars, 1).with(stars, -1)).isEqualTo(before);
        assertThat(before.with(stars, 1).count()).isEqualTo(before.count() + 1);
        assertThat(before.with(stars, 1).sum()).isEqualTo(before.sum() + stars);
    }

    @Property(tries = 1_000, seed = "22")
    void countsSumsAndAveragesWhatWasGiven(@ForAll("given") List<Integer> given) {
        RatingSummary figures = RatingSummary.NONE;
        for (int stars : given) {
            figures = figures.with(stars, 1);
        }

        int sum = given.stream().mapToInt(Integer::intValue).sum();
        assertThat(figures.count()).isEqualTo(given.size());
        assertThat(figures.sum()).isEqualTo(sum);
        assertThat(figures.average().isPresent()).isEqualTo(!given.isEmpty());
        figures.average().ifPresent(it -> assertThat(it).isEqualTo(halfUp(sum, given.size())));
    }

    @Property(tries = 1_000, seed = "23")
    void roundsHalvesUpHoweverManyThereAre(@ForAll("counts") List<Long> counts) {
        var figures = new RatingSummary(counts);

        figures.average()
                .ifPresent(it -> assertThat(it).isEqualTo(halfUp(figures.sum(), figures.count())));
    }

    @Property(tries = 1_000, seed = "24")
    void isARecountAfterEveryStep(@ForAll("steps") List<ReviewStep> steps) {
        var reviews = new ReviewsInMemory().with(mug());
        var reviewing = new Reviewing(reviews, CLOCK);

        for (ReviewStep step : steps) {
            step.in(reviewing);
            assertThat(reviews.product(MUG).rating()).isEqualTo(recount(reviews.all()));
        }
    }

    @Property(tries = 1_000, seed = "25")
    void isARecountWhenEachStepComesBetweenAnother(@ForAll("steps") List<ReviewStep> steps) {
        var reviews = new ReviewsInMemory().with(mug());
        var reviewing = new Reviewing(reviews, CLOCK);

        for (int i = 0; i + 1 < steps.size(); i += 2) {
            ReviewStep between = steps.get(i + 1);
            reviews.meanwhile(() -> between.in(reviewing));
            steps.get(i).in(reviewing);
            assertThat(reviews.product(MUG).rating()).isEqualTo(recount(reviews.all()));
        }
    }

    @Property(tries = 1_000, seed = "26")
    void isAsBeforeWhenAStepIsUndone(
            @ForAll("counts") List<Long> counts,
            @ForAll @IntRange(min = 1, max = 5) int one,
            @ForAll @IntRange(min = 1, max = 5) int other,
            @ForAll boolean hidden) {
        Review before = SampleReviews.review(one);
        Review after =
                (hidden ? before.decided(false, SampleReviews.NOON) : before)
                        .edited(
                                new Rating(other),
                                Optional.empty(),
                                Optional.empty(),
                                SampleReviews.NOON);
        var figures = new RatingSummary(counts).with(one, 1);

        RatingSummary there = figures(figures, before, after);

        assertThat(figures(there, after, before)).isEqualTo(figures);
        assertThat(there.count()).isEqualTo(figures.count() - (hidden ? 1 : 0));
        assertThat(there.sum()).isEqualTo(figures.sum() - one + (hidden ? 0 : other));
    }

    private static RatingSummary figures(RatingSummary now, Review before, Review after) {
        return new ReviewChange(
                        mug().rated(now),
                        Optional.of(before),
                        Optional.of(after),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())
                .figures();
    }

    private static double halfUp(long sum, long count) {
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP)
                .doubleValue();
    }
}

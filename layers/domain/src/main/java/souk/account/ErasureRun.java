package souk.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import souk.shopper.ShopperId;

/**
 * Goes on with the erasures that have begun. Each runs through all areas; what ends on the way is
 * done again by the next run. Then the sign-in goes, and when its last token is over, all areas are
 * run through once more for what was written by it. One that fails does not keep the others
 * waiting. Safe for use by many threads.
 */
public final class ErasureRun {
    /** In one run; the next one goes on. */
    private static final int MAX = 100;

    /** Enough for an account of usual size. */
    private static final Duration RESERVE = Duration.ofSeconds(30);

    /** Until an account is looked at again of which something is left for later. */
    private static final Duration PAUSE = Duration.ofMinutes(15);

    private final Erasures erasures;
    private final List<PersonalData> areas;
    private final SignIns signIns;
    private final Clock clock;

    public ErasureRun(Erasures erasures, List<PersonalData> areas, SignIns signIns, Clock clock) {
        this.erasures = erasures;
        this.areas = List.copyOf(areas);
        this.signIns = signIns;
        this.clock = clock;
    }

    /** How far one erasure has come. */
    public enum Step {
        /** Something is left for later. */
        WAITS,
        /** All is erased but what a token may still write. */
        SIGN_IN_GONE,
        FINISHED
    }

    /**
     * Goes on with those that are due, the longest waiting first.
     *
     * @param left what is not begun in this time is left to the next run
     * @param each told after each
     * @param failed told of each that could not be gone on with, by what stands in the person's
     *     place; the first reason is thrown at the end
     */
    public void run(
            Duration left, Consumer<Step> each, BiConsumer<ShopperId, RuntimeException> failed) {
        Instant start = clock.instant();
        List<RuntimeException> failures = new ArrayList<>();
        for (ShopperId person : erasures.due(start, MAX)) {
            if (clock.instant().isAfter(start.plus(left).minus(RESERVE))) {
                break;
            }
            // The list of those that are due is a moment old.
            erasures.find(person)
                    .ifPresent(
                            erasure -> {
                                try {
                                    each.accept(step(erasure));
                                } catch (RuntimeException failure) {
                                    failures.add(failure);
                                    failed.accept(erasure.former(), failure);
                                }
                            });
        }
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
    }

    private Step step(Erasure erasure) {
        boolean all = true;
        for (PersonalData area : areas) {
            all &= area.erase(erasure);
        }
        Instant now = clock.instant();
        if (!all) {
            erasures.postpone(erasure, now.plus(PAUSE));
            return Step.WAITS;
        }
        if (erasure.signInGone().isEmpty()) {
            signIns.delete(erasure.person());
            erasures.postpone(erasure.withoutSignIn(now), now.plus(Erasure.TOKENS_LIVE));
            return Step.SIGN_IN_GONE;
        }
        if (!erasure.tokensAreOver(now)) {
            erasures.postpone(erasure, erasure.signInGone().get().plus(Erasure.TOKENS_LIVE));
            return Step.WAITS;
        }
        erasures.finish(erasure);
        return Step.FINISHED;
    }
}

package souk.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import souk.shopper.ShopperId;

/**
 * The erasing of one account. Immutable.
 *
 * @param former stands where the person's id stood in rows that stay. It is random and of this
 *     erasure alone: so an order stays whole, and nothing leads from it to the person
 * @param signInGone when the sign-in was deleted; empty until then
 */
public record Erasure(
        ShopperId person,
        ShopperId former,
        ReviewsChoice reviews,
        Instant begun,
        Optional<Instant> signInGone) {

    /**
     * How long tokens are good after the sign-in is gone: an hour, and a quarter for requests that
     * began before and for clocks that differ.
     */
    public static final Duration TOKENS_LIVE = Duration.ofMinutes(75);

    /**
     * How long a listing that was archived may still be paid: a placed order holds its units for 35
     * minutes, and for as long again when its payment was slow to open.
     */
    private static final Duration RESERVATIONS_LIVE = Duration.ofMinutes(75);

    /** The same, once the sign-in is gone. */
    public Erasure withoutSignIn(Instant now) {
        return new Erasure(person, former, reviews, begun, Optional.of(now));
    }

    /** Whether nobody can write anything by a token any more. */
    public boolean tokensAreOver(Instant now) {
        return signInGone.filter(at -> !now.isBefore(at.plus(TOKENS_LIVE))).isPresent();
    }

    /** Whether what was reserved of the person's products before is paid or over. */
    public boolean reservationsAreOver(Instant now) {
        return !now.isBefore(begun.plus(RESERVATIONS_LIVE));
    }
}

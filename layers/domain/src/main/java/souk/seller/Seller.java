package souk.seller;

import java.time.Instant;
import java.util.Optional;
import souk.catalogue.SellerId;
import souk.moderation.Decision;
import souk.moderation.DecisionReason;
import souk.value.Precondition;

/**
 * Somebody who sells, or wants to. Immutable.
 *
 * @param since when they were first approved
 * @param reason why they are in their state, in the words of who decided it
 * @param version 1 at first, one more at each change
 */
public record Seller(
        SellerId id,
        SellerApplication application,
        SellerState state,
        Instant appliedAt,
        Optional<Instant> since,
        Optional<String> reason,
        long version) {

    /** Somebody who has just applied. */
    public static Seller applying(SellerId id, SellerApplication application, Instant now) {
        return new Seller(
                id, application, SellerState.APPLIED, now, Optional.empty(), Optional.empty(), 1);
    }

    /** Somebody who sells, to fill a shop. */
    public static Seller approved(SellerId id, SellerApplication application, Instant since) {
        return new Seller(
                id,
                application,
                SellerState.APPROVED,
                since,
                Optional.of(since),
                Optional.empty(),
                1);
    }

    public SellerName name() {
        return application.profile().name();
    }

    /**
     * The same, having applied again.
     *
     * @throws AlreadySeller when they were approved before
     */
    public Seller applyingAgain(SellerApplication next, Instant now) {
        if (state.everSold()) {
            throw new AlreadySeller();
        }
        if (state == SellerState.APPLIED && application.equals(next)) {
            return this;
        }
        var again = applying(id, next, now);
        return again.ofVersion(version + 1);
    }

    /**
     * The same with other words of their own.
     *
     * @throws souk.value.Refusal when they do not sell
     * @throws StaleProfile when the condition is not of this version
     */
    public Seller described(Precondition condition, SellerProfile profile) {
        state.requireSelling();
        if (!condition.allows(version)) {
            throw new StaleProfile(version);
        }
        return profile.equals(application.profile())
                ? this
                : new Seller(
                        id,
                        application.with(profile),
                        state,
                        appliedAt,
                        since,
                        reason,
                        version + 1);
    }

    /**
     * The same after a decision.
     *
     * @throws SellerStateChanged when no way leads there
     */
    public Seller decided(SellerState next, Decision decision) {
        if (!state.next().contains(next)) {
            throw new SellerStateChanged(state);
        }
        return new Seller(
                id,
                application,
                next,
                appliedAt,
                next.sells() ? since.or(() -> Optional.of(decision.at())) : since,
                decision.reason().map(DecisionReason::text),
                version + 1);
    }

    private Seller ofVersion(long next) {
        return new Seller(id, application, state, appliedAt, since, reason, next);
    }
}

package souk.account;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import souk.order.OrderId;
import souk.shopper.ShopperId;

/** Begins to erase accounts; {@link ErasureRun} does it. Safe for use by many threads. */
public final class Leaving {
    /** Enough to see which; a refusal is no list. */
    private static final int NAMED = 20;

    private final Erasures erasures;
    private final UnfinishedOrders unfinished;
    private final Clock clock;
    private final Supplier<String> ids;

    /**
     * @param ids gives random texts, never the same twice
     */
    public Leaving(
            Erasures erasures, UnfinishedOrders unfinished, Clock clock, Supplier<String> ids) {
        this.erasures = erasures;
        this.unfinished = unfinished;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Begins to erase the person's account, unless that has begun.
     *
     * @throws AccountBusy when money or parcels are open
     */
    public void begin(ShopperId person, ReviewsChoice reviews) {
        List<OrderId> bought = unfinished.bought(person, NAMED);
        List<OrderId> sold = unfinished.sold(person, NAMED);
        if (!bought.isEmpty() || !sold.isEmpty()) {
            throw new AccountBusy(bought, sold);
        }
        var former = new ShopperId("former-" + ids.get());
        erasures.begin(new Erasure(person, former, reviews, clock.instant(), Optional.empty()));
    }
}

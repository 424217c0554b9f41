package souk.proof.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import souk.proof.checkout.Audit;
import souk.proof.checkout.CheckoutFixture;
import souk.proof.checkout.ShopState;
import souk.proof.checkout.Together;
import souk.shopper.ShopperId;

/** So many writers at once, and one call in so many in trouble; who does what, the seed decides. */
record History(long seed) {
    static final int WRITERS = 32;

    private static final int SHOPPERS = 12;
    private static final double TROUBLE = 0.05;

    /** Plays it, and holds what is there in the end against itself. */
    void play(Tally tally) {
        try (var fixture = new CheckoutFixture()) {
            Random dice = new Random(seed);
            ReviewShoppers crowd = new ReviewShoppers(fixture, SHOPPERS);
            crowd.buys();
            fixture.outside().storm(TROUBLE, seed);
            List<Runnable> writers = new ArrayList<>();
            for (ShopperId shopper : Writer.shoppers(WRITERS, SHOPPERS)) {
                writers.add(new Writer(crowd, shopper, new Random(dice.nextLong()), tally));
            }
            Together.all(writers);
            var met = fixture.outside().calm();
            crowd.rests();
            ShopState state = Audit.atRest(fixture, toString());
            crowd.requireListsLike(state);
            tally.add(state, met);
        }
    }
}

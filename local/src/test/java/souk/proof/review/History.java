package souk.proof.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import souk.proof.checkout.Audit;
import souk.proof.checkout.Books;
import souk.proof.checkout.CheckoutFixture;
import souk.proof.checkout.Together;
import souk.shopper.ShopperId;

/** So many writers at once, and one call in so many in trouble; who does what, the seed decides. */
record History(long seed) {
    static final int WRITERS = 32;

    private static final int SHOPPERS = 12;
    private static final double TROUBLE = 0.05;

    /** Plays it, and holds what is there in the end against itself. */
    void play(Tally tally) {
        try (var till = new CheckoutFixture()) {
            Random dice = new Random(seed);
            Crowd crowd = new Crowd(till, SHOPPERS);
            crowd.buys();
            till.outside().storm(TROUBLE, seed);
            List<Runnable> writers = new ArrayList<>();
            for (ShopperId shopper : Writer.shoppers(WRITERS, SHOPPERS)) {
                writers.add(new Writer(crowd, shopper, new Random(dice.nextLong()), tally));
            }
            Together.all(writers);
            var met = till.outside().calm();
            crowd.rests();
            Books books = Audit.atRest(till, toString());
            crowd.requireListsLike(books);
            tally.add(books, met);
        }
    }
}

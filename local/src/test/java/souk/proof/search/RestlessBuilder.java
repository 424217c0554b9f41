package souk.proof.search;

import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import souk.functions.search.fresh.IndexBuilder;
import souk.functions.search.index.ShopLanguage;
import souk.wiring.Stores;

/** Builds again and again until the shop closes; at times it ends in the middle. */
record RestlessBuilder(
        Stores stores,
        MemoryFiles files,
        Random random,
        AtomicBoolean closed,
        AtomicInteger builds,
        AtomicInteger kills)
        implements Runnable {
    private static final int MAX_ENTRIES = 10;

    @Override
    public void run() {
        while (!closed.get()) {
            try {
                endingSomewhere().buildIfLong().ifPresent(_ -> builds.incrementAndGet());
            } catch (Killed end) {
                kills.incrementAndGet();
            }
        }
    }

    private IndexBuilder endingSomewhere() {
        AtomicInteger left = new AtomicInteger(random.nextInt(60));
        var steps =
                new Steps(
                        call -> {
                            if (left.getAndDecrement() == 0) {
                                throw new Killed(call);
                            }
                        });
        return new IndexBuilder(
                steps.tail(stores.searchTail()),
                steps.manifests(stores.manifests()),
                steps.files(files),
                steps.products(stores.listedProducts()),
                ShopLanguage.ENGLISH,
                () -> UUID.randomUUID().toString(),
                MAX_ENTRIES);
    }
}

package souk.shopper;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A seed for each shopper, the same for all tests of a process. Safe for use by many threads. */
public final class SampleSeeds {
    private static final Map<ShopperId, IdSeed> SEEDS = new ConcurrentHashMap<>();

    private SampleSeeds() {}

    public static IdSeed of(ShopperId shopper) {
        return SEEDS.computeIfAbsent(shopper, each -> new IdSeed(UUID.randomUUID().toString()));
    }

    public static IdSeed of(String shopper) {
        return of(new ShopperId(shopper));
    }
}

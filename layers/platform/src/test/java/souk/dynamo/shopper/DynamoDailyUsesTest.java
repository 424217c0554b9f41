package souk.dynamo.shopper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import souk.dynamo.Race;
import souk.dynamo.TestStore;
import souk.dynamo.UniqueProducts;
import souk.engine.OnEveryEngine;
import souk.shopper.DailyUse;
import souk.shopper.DailyUse.Kind;
import souk.shopper.ShopperId;

@OnEveryEngine
class DynamoDailyUsesTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final DynamoDailyUses uses = new DynamoDailyUses(TestStore.tables());
    private final ShopperId seller = UniqueProducts.shopper();

    @Test
    void countsSoManyADayHoweverManyAskAtOnce() {
        AtomicInteger counted = new AtomicInteger();

        Race.run(
                16,
                () -> {
                    if (uses.count(upload(NOON))) {
                        counted.incrementAndGet();
                    }
                });

        assertThat(counted).hasValue(5);
        assertThat(uses.count(upload(NOON))).isFalse();
        assertThat(uses.count(upload(NOON.plusSeconds(43_200)))).isTrue();
    }

    @Test
    void countsEachKindForItself() {
        for (int i = 0; i < 5; i++) {
            assertThat(uses.count(upload(NOON))).isTrue();
        }

        assertThat(uses.count(DailyUse.of(seller, Kind.REPORTS, 5, NOON))).isTrue();
    }

    private DailyUse upload(Instant now) {
        return DailyUse.of(seller, Kind.UPLOADS, 5, now);
    }
}

package souk.dynamo.shopper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import souk.dynamo.TestStore;
import souk.dynamo.UniqueProducts;
import souk.engine.OnEveryEngine;
import souk.shopper.IdSeed;
import souk.shopper.ShopperId;

@OnEveryEngine
class SeedsTest {
    private final Seeds seeds = new Seeds(TestStore.tables(), () -> UUID.randomUUID().toString());
    private final ShopperId shopper = UniqueProducts.shopper();

    @Test
    void nobodyHasOneAtFirst() {
        assertThat(seeds.find(shopper)).isEmpty();
    }

    @Test
    void isMadeOnceAndStays() {
        IdSeed made = seeds.of(shopper, Optional.empty());

        assertThat(seeds.find(shopper)).contains(made);
        assertThat(seeds.of(shopper, Optional.empty())).isEqualTo(made);
    }

    @Test
    void isTheSameForManyWhoMakeItAtOnce() {
        Set<String> made = new ConcurrentSkipListSet<>();

        IntStream.range(0, 32)
                .parallel()
                .forEach(each -> made.add(seeds.of(shopper, Optional.empty()).value()));

        assertThat(made).hasSize(1);
    }

    @Test
    void isNotMadeForWhoWritesNothing() {
        IdSeed nobodys = seeds.orNobodys(shopper, Optional.empty());

        assertThat(seeds.orNobodys(shopper, Optional.empty())).isNotEqualTo(nobodys);
        assertThat(seeds.find(shopper)).isEmpty();
    }

    @Test
    void isFoundThoughItWasMadeAfterTheRead() {
        IdSeed made = seeds.of(shopper, Optional.empty());

        assertThat(seeds.orNobodys(shopper, Optional.empty())).isEqualTo(made);
    }

    @Test
    void differsByShopper() {
        assertThat(seeds.of(shopper, Optional.empty()))
                .isNotEqualTo(seeds.of(UniqueProducts.shopper(), Optional.empty()));
    }
}

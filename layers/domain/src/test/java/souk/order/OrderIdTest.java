package souk.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import souk.shopper.IdSeed;
import souk.value.IdempotencyKey;

class OrderIdTest {
    /** From Python: {@code b32encode(sha256(b"alice\nkey-1").digest()).lower()[:26]}. */
    @ParameterizedTest
    @CsvSource({
        "alice,key-1,issoc66ghoy4k36sysg62m6udy",
        "00000000-0000-4000-8000-000000000001,A_b-9,337wdodx3hv5svvr3yhpfy6nia"
    })
    void isTheBase32OfTheShaOfSeedAndKey(String seed, String key, String wanted) {
        assertThat(id(seed, key).value()).isEqualTo(wanted);
    }

    @Test
    void has26LettersWhateverTheKey() {
        for (int length = 1; length <= 128; length++) {
            assertThat(id("alice", "k".repeat(length)).value()).matches("[a-z2-7]{26}");
        }
    }

    @Test
    void differsBySeedAndByKey() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            for (int j = 0; j < 100; j++) {
                ids.add(id("seed" + i, "key" + j).value());
            }
        }

        assertThat(ids).hasSize(10_000);
    }

    @Test
    void doesNotConfuseWhereTheSeedEnds() {
        assertThat(id("alice", "1key")).isNotEqualTo(id("alice1", "key"));
    }

    private static OrderId id(String seed, String key) {
        return OrderId.of(new IdSeed(seed), new IdempotencyKey(key));
    }
}

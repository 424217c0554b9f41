package souk.local.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

final class WallClockTest {
    private final WallClock clock = new WallClock();

    @Test
    void waitsForNothingThatIsPast() {
        assertThat(clock.waitUntil(clock.now().minusSeconds(1))).isTrue();
    }

    @Test
    void letsWhoeverWaitsGoWhenItEnds() {
        var waiting =
                CompletableFuture.supplyAsync(
                        () -> clock.waitUntil(clock.now().plus(Duration.ofDays(1))));

        clock.end();

        assertThat(waiting.join()).isFalse();
        assertThat(clock.waitUntil(clock.now())).isFalse();
    }
}

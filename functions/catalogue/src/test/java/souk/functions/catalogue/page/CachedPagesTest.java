package souk.functions.catalogue.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class CachedPagesTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final AtomicInteger releases = new AtomicInteger();
    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);

    @Test
    void noticesAReleaseWithinSeconds() {
        var pages =
                new CachedPages(
                        _ ->
                                Optional.of(
                                        ("release " + releases.incrementAndGet())
                                                .getBytes(StandardCharsets.UTF_8)),
                        new Moving());

        assertThat(pages.text("index.html")).isEqualTo("release 1");
        now.set(NOON.plus(CachedPages.FRESH).minusMillis(1));
        assertThat(pages.text("index.html")).isEqualTo("release 1");
        now.set(NOON.plus(CachedPages.FRESH));
        assertThat(pages.text("index.html")).isEqualTo("release 2");
        assertThat(CachedPages.FRESH).isLessThanOrEqualTo(Duration.ofSeconds(5));
    }

    /** At the edge, and then in a browser that also shows what it renews meanwhile. */
    @Test
    void showsARenamedProductWithinAMinute() {
        int kept = seconds("s-maxage") + seconds("stale-while-revalidate");

        assertThat(kept + seconds("stale-while-revalidate")).isLessThan(60);
        assertThat(seconds("max-age")).isZero();
    }

    private static int seconds(String name) {
        return Arrays.stream(Shown.KEPT.split(", "))
                .filter(each -> each.startsWith(name + "="))
                .mapToInt(each -> Integer.parseInt(each.substring(name.length() + 1)))
                .sum();
    }

    private final class Moving extends Clock {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }
}

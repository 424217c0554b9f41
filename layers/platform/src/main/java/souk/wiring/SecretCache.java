package souk.wiring;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.lambda.powertools.parameters.cache.CacheManager;

/**
 * What Powertools Parameters has read, and when. It stands where Powertools' own cache would, which
 * forgets a value the moment it is too old, can fail when two threads find it so, and reads the
 * system's clock.
 */
final class SecretCache extends CacheManager {
    static final Duration MAX_AGE = Duration.ofMinutes(5);
    static final Duration LAST_RESORT = Duration.ofHours(1);
    static final Duration PAUSE = Duration.ofSeconds(30);

    private record Entry(Object value, Instant read, Instant until) {
        boolean good(Instant now) {
            return now.isBefore(until);
        }

        @Override
        public String toString() {
            return "a text read " + read;
        }
    }

    private final Clock clock;
    private final Map<String, Entry> texts = new ConcurrentHashMap<>();

    SecretCache(Clock clock) {
        this.clock = clock;
    }

    /** The clock is ours: Powertools' is not to be handed in. */
    @Override
    @SuppressWarnings("unchecked") // a name is read as one type only, text
    public <T> Optional<T> getIfNotExpired(String name, Instant ignored) {
        return Optional.ofNullable(texts.get(name))
                .filter(text -> text.good(clock.instant()))
                .map(text -> (T) text.value());
    }

    @Override
    public <T> void putInCache(String name, T value) {
        Instant now = clock.instant();
        texts.put(name, new Entry(value, now, now.plus(MAX_AGE)));
    }

    /** A text of the last hour; after it the next try is half a minute away. */
    Optional<String> lastKnown(String name) {
        Instant now = clock.instant();
        Entry text = texts.get(name);
        if (text == null || !now.isBefore(text.read().plus(LAST_RESORT))) {
            return Optional.empty();
        }
        texts.put(name, new Entry(text.value(), text.read(), now.plus(PAUSE)));
        return Optional.of((String) text.value());
    }
}

package souk.functions.catalogue.page;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import souk.storefront.PageFiles;
import souk.value.ShopUnavailable;

/**
 * The files of the storefront, kept for a few seconds, so that a release is noticed and most
 * requests wait for no bucket. Safe for use by many threads.
 */
public final class CachedPages {
    /** For how long a file is not read again. */
    static final Duration FRESH = Duration.ofSeconds(5);

    private final PageFiles files;
    private final Clock clock;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(String text, Instant readAt) {}

    public CachedPages(PageFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /**
     * The text of a file.
     *
     * @throws ShopUnavailable when there is none, or the bucket cannot be had: the distribution
     *     then asks the bucket itself
     */
    public String text(String name) {
        Instant now = clock.instant();
        return Optional.ofNullable(kept.get(name))
                .filter(file -> now.isBefore(file.readAt().plus(FRESH)))
                .orElseGet(() -> read(name, now))
                .text();
    }

    private Kept read(String name, Instant now) {
        byte[] bytes = files.read(name).orElseThrow(ShopUnavailable::new);
        var file = new Kept(new String(bytes, StandardCharsets.UTF_8), now);
        kept.put(name, file);
        return file;
    }
}

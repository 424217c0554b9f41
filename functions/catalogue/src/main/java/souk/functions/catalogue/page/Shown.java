package souk.functions.catalogue.page;

import java.util.Map;
import java.util.Optional;
import souk.telemetry.ShopMetrics;

/**
 * How a page is answered. Immutable.
 *
 * @param view what is written into it; empty for the page as it was exported
 * @param cacheControl for how long it may be kept
 * @param counts what the shop counts of it, by name of the metric
 */
record Shown(int status, Optional<FirstView> view, String cacheControl, Map<String, Long> counts) {
    /**
     * Kept at the edge only, and renewed there while the old one is still shown: so a change is
     * seen after half a minute, and a browser that keeps pages likewise adds no more than a third.
     *
     * @see <a
     *     href="https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Expiration.html">CloudFront:
     *     stale-while-revalidate</a>
     */
    static final String KEPT = "public, max-age=0, s-maxage=10, stale-while-revalidate=20";

    private static final String NOT_KEPT = "no-store";

    static final Shown PLAIN = new Shown(200, Optional.empty(), KEPT, Map.of());
    static final Shown MISSING = new Shown(404, Optional.empty(), KEPT, Map.of());

    /** The shop could not be asked in time. */
    static final Shown LATE = failed(ShopMetrics.UNAVAILABLE);

    static Shown of(FirstView view) {
        return new Shown(200, Optional.of(view), KEPT, Map.of());
    }

    /** The storefront then asks by itself, and says what is wrong. */
    static Shown failed(String metric) {
        return new Shown(200, Optional.empty(), NOT_KEPT, Map.of(metric, 1L));
    }
}

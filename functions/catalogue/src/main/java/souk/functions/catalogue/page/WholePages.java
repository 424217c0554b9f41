package souk.functions.catalogue.page;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import souk.catalogue.Products;
import souk.concurrent.Together;
import souk.http.Reply;
import souk.http.Request;
import souk.storefront.PageFiles;
import souk.telemetry.ShopMetrics;
import souk.value.ShopUnavailable;

/**
 * Pages as they arrive: exported, and with their first view written into them where the shop can
 * say what it is in time. Safe for use by many threads.
 */
public final class WholePages {
    public static final String HOME = "index.html";
    public static final String PRODUCT = "product/index.html";

    private static final String SETTINGS = "config.json";

    /** Whoever waits for a page sees nothing; without a first view the page asks by itself. */
    private static final long PATIENCE_MILLIS = 1_500;

    private final CachedPages files;
    private final PageViews views;
    private final String origin;

    /**
     * @param origin the shop's address, without a slash at the end
     */
    public WholePages(Products products, PageFiles files, String origin, Clock clock) {
        this.files = new CachedPages(files, clock);
        this.views = new PageViews(products, origin);
        this.origin = origin;
    }

    /**
     * Answers with a page.
     *
     * @param file {@link #HOME} or {@link #PRODUCT}
     * @throws ShopUnavailable when the exported page cannot be had
     */
    public Reply page(String file, Request request) {
        CompletableFuture<Shown> asked =
                Together.start(() -> shown(file, request))
                        .exceptionally(WholePages::failed)
                        .completeOnTimeout(Shown.LATE, PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        String exported = files.text(file);
        String settings = files.text(SETTINGS);
        Shown shown = Together.result(asked);
        String html =
                shown.view()
                        .map(view -> new ExportedPage(exported).with(view, origin, settings))
                        .orElse(exported);
        return Reply.page(shown.status(), html, shown.cacheControl()).counting(shown.counts());
    }

    private Shown shown(String file, Request request) {
        return file.equals(PRODUCT)
                ? views.product(request)
                : views.list(request, files.text(SETTINGS));
    }

    /** The page is shown all the same; the count tells somebody. */
    private static Shown failed(Throwable thrown) {
        Throwable cause = thrown.getCause() == null ? thrown : thrown.getCause();
        return Shown.failed(
                cause instanceof ShopUnavailable ? ShopMetrics.UNAVAILABLE : ShopMetrics.FAULTS);
    }
}

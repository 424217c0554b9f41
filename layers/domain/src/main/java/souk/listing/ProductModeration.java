package souk.listing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import souk.catalogue.NoSuchProduct;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.moderation.Decision;
import souk.moderation.DecisionReason;
import souk.moderation.Subject;
import souk.moderation.Verdict;

/**
 * Suspends products, restores them and takes their pictures away. It is decided on what is there
 * and written only if that is still so; else it is decided again. Safe for use by many threads.
 */
public final class ProductModeration {
    private static final int MAX_ATTEMPTS = 40;

    private final ModeratedListings listings;
    private final Pictures pictures;
    private final Clock clock;

    public ProductModeration(ModeratedListings listings, Pictures pictures, Clock clock) {
        this.listings = listings;
        this.pictures = pictures;
        this.clock = clock;
    }

    /**
     * Suspends a product or restores it, and removes pictures from it and from where they are kept.
     * Nothing happens, and nothing is logged, when all of it is so already.
     *
     * @throws NoSuchProduct when there is none
     * @throws UnknownImage when a picture is there and not the product's
     * @throws ListingsBusy when others change the product again and again
     */
    public Product decide(
            ProductId id, boolean suspended, List<ImageAddress> removed, Verdict verdict) {
        List<ImageAddress> left = List.copyOf(removed);
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            Product seen = listings.find(id).orElseThrow(NoSuchProduct::new);
            requireShown(seen, left);
            // Before the listing: a picture that it shows can be asked for once more.
            left.forEach(pictures::remove);
            Product after = after(seen, suspended, left, verdict);
            if (after.equals(seen)
                    || listings.write(seen, after, decisions(seen, after, verdict))) {
                return after;
            }
        }
        throw new ListingsBusy();
    }

    /** One that is gone already was the product's, before this was sent the first time. */
    private void requireShown(Product seen, List<ImageAddress> removed) {
        for (ImageAddress image : removed) {
            boolean shown = seen.images().contains(image.path());
            if (!shown && (!image.uploadedBy(seen.seller()) || pictures.isThere(image))) {
                throw UnknownImage.ofProduct(image);
            }
        }
    }

    /** One that is suspended already is so for the reason that was given first. */
    private static Product after(
            Product seen, boolean suspended, List<ImageAddress> removed, Verdict verdict) {
        List<String> gone = removed.stream().map(ImageAddress::path).toList();
        List<String> images =
                seen.images().stream().filter(image -> !gone.contains(image)).toList();
        Optional<String> reason =
                seen.suspension()
                        .reason()
                        .or(() -> verdict.reason().map(DecisionReason::text))
                        .filter(_ -> suspended);
        Product after = seen.suspended(reason);
        return images.equals(seen.images()) ? after : after.showing(images);
    }

    private List<Decision> decisions(Product seen, Product after, Verdict verdict) {
        var subject = new Subject(Subject.Kind.PRODUCT, seen.id().value(), seen.title());
        boolean suspended = after.suspension().ofProduct();
        List<Decision> decisions = new ArrayList<>();
        if (suspended != seen.suspension().ofProduct()) {
            String outcome = suspended ? "Suspended" : "Active";
            decisions.add(verdict.on(subject, outcome, clock.instant()));
        }
        if (!after.images().equals(seen.images())) {
            decisions.add(verdict.on(subject, "PicturesRemoved", clock.instant()));
        }
        return decisions;
    }
}

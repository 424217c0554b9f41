package souk.listing;

import java.util.List;
import java.util.Optional;
import souk.catalogue.Category;
import souk.catalogue.Product;
import souk.catalogue.ProductStatus;
import souk.value.Malformed;

/**
 * What a seller changes of a product; what is absent stays.
 *
 * @param stock what can be bought from now on, whatever was sold meanwhile
 * @param restock added to what can be bought at that moment; excludes {@code stock}
 */
public record ListingChange(
        Optional<Title> title,
        Optional<Description> description,
        Optional<Category> category,
        Optional<PriceTag> price,
        Optional<List<ImageAddress>> images,
        Optional<ListingDelivery> delivery,
        Optional<ListingStatus> status,
        Optional<Stock> stock,
        Optional<Restock> restock) {

    private static final ListingChange ARCHIVING =
            new ListingChange(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(new ListingStatus(ProductStatus.ARCHIVED.word())),
                    Optional.empty(),
                    Optional.empty());

    private static final ListingChange ENDING =
            new ListingChange(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(List.of()),
                    Optional.empty(),
                    ARCHIVING.status(),
                    Optional.empty(),
                    Optional.empty());

    public ListingChange {
        images = images.map(List::copyOf);
        images.ifPresent(ListingDraft::checkImages);
        if (stock.isPresent() && restock.isPresent()) {
            throw new Malformed("stock and restock exclude each other");
        }
        if (title.isEmpty()
                && description.isEmpty()
                && category.isEmpty()
                && price.isEmpty()
                && images.isEmpty()
                && delivery.isEmpty()
                && status.isEmpty()
                && stock.isEmpty()
                && restock.isEmpty()) {
            throw new Malformed("at least one field is required");
        }
    }

    /** Archives a product, and changes nothing else. */
    static ListingChange archiving() {
        return ARCHIVING;
    }

    /** Archives a product and takes its pictures from it: its seller leaves. */
    public static ListingChange ending() {
        return ENDING;
    }

    /** The product after it, with the stock it was seen with. */
    public Product appliedTo(Product seen) {
        return new Product(
                seen.id(),
                seen.seller(),
                seen.sellerName(),
                title.map(Title::text).orElse(seen.title()),
                description.map(Description::text).orElse(seen.description()),
                category.orElse(seen.category()),
                price.map(PriceTag::money).orElse(seen.price()),
                seen.stock(),
                images.map(all -> all.stream().map(ImageAddress::path).toList())
                        .orElse(seen.images()),
                seen.rating(),
                delivery.map(ListingDelivery::delivery).orElse(seen.delivery()),
                status.map(ListingStatus::status).orElse(seen.status()),
                seen.suspension(),
                seen.version() + 1,
                seen.createdAt());
    }

    /** Refuses stock that the shop cannot have. */
    void checkStock(Product seen) {
        int more = restock.map(Restock::units).orElse(0);
        // What is there may be more than a seller can set: stock also comes back from orders.
        if (seen.stock() + more < 0) {
            throw new StockBelowZero(seen.stock());
        }
        if (more > 0 && more > Stock.MAX - seen.stock()) {
            throw new StockTooHigh(seen.stock());
        }
    }
}

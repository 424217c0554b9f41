package souk.listing;

import java.util.List;
import java.util.Optional;
import souk.catalogue.Category;
import souk.catalogue.ProductStatus;

/** Changes of a listing, each of only what it is called by. */
public final class ListingChanges {
    private Optional<Title> title = Optional.empty();
    private Optional<Category> category = Optional.empty();
    private Optional<PriceTag> price = Optional.empty();
    private Optional<List<ImageAddress>> images = Optional.empty();
    private Optional<ListingStatus> status = Optional.empty();
    private Optional<Stock> stock = Optional.empty();
    private Optional<Restock> restock = Optional.empty();
    private Optional<OptionDrafts> options = Optional.empty();
    private Optional<List<VariantChange>> variants = Optional.empty();

    private ListingChanges() {}

    public static ListingChange title(String text) {
        var change = new ListingChanges();
        change.title = Optional.of(new Title(text));
        return change.made();
    }

    public static ListingChange status(ProductStatus status) {
        var change = new ListingChanges();
        change.status = Optional.of(new ListingStatus(status.word()));
        return change.made();
    }

    public static ListingChange stock(int units) {
        var change = new ListingChanges();
        change.stock = Optional.of(new Stock(units));
        return change.made();
    }

    public static ListingChange restock(int units) {
        var change = new ListingChanges();
        change.restock = Optional.of(new Restock(units));
        return change.made();
    }

    public static ListingChange price(PriceTag price) {
        var change = new ListingChanges();
        change.price = Optional.of(price);
        return change.made();
    }

    public static ListingChange categoryAndPrice(Category category, PriceTag price) {
        var change = new ListingChanges();
        change.category = Optional.of(category);
        change.price = Optional.of(price);
        return change.made();
    }

    public static ListingChange images(String... images) {
        var change = new ListingChanges();
        change.images = Optional.of(List.of(images).stream().map(ImageAddress::new).toList());
        return change.made();
    }

    public static ListingChange variants(VariantChange... variants) {
        var change = new ListingChanges();
        change.variants = Optional.of(List.of(variants));
        return change.made();
    }

    public static ListingChange options(OptionDrafts options, VariantChange... variants) {
        var change = new ListingChanges();
        change.options = Optional.of(options);
        change.variants = Optional.of(List.of(variants)).filter(all -> !all.isEmpty());
        return change.made();
    }

    /** What no change may be. */
    static ListingChange stockAndRestock(int stock, int restock) {
        var change = new ListingChanges();
        change.stock = Optional.of(new Stock(stock));
        change.restock = Optional.of(new Restock(restock));
        return change.made();
    }

    private ListingChange made() {
        return new ListingChange(
                title,
                Optional.empty(),
                category,
                price,
                images,
                Optional.empty(),
                status,
                stock,
                restock,
                options,
                variants);
    }
}

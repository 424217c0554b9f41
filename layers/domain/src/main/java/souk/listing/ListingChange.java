package souk.listing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import souk.catalogue.Category;
import souk.catalogue.Option;
import souk.catalogue.Options;
import souk.catalogue.Product;
import souk.catalogue.ProductStatus;
import souk.catalogue.ProductWithVariants;
import souk.catalogue.Variant;
import souk.catalogue.VariantId;
import souk.money.Money;
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
        Optional<Restock> restock,
        Optional<OptionDrafts> options,
        Optional<List<VariantChange>> variants) {

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
                    Optional.empty(),
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
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    public ListingChange {
        images = images.map(List::copyOf);
        images.ifPresent(ListingDraft::checkImages);
        variants = variants.map(List::copyOf);
        checkVariants(variants.orElse(List.of()));
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
                && restock.isEmpty()
                && options.isEmpty()
                && variants.isEmpty()) {
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

    private static void checkVariants(List<VariantChange> variants) {
        if (variants.size() > VariantId.MAX) {
            throw new Malformed("variants must be at most " + VariantId.MAX);
        }
        List<VariantId> named = variants.stream().flatMap(each -> each.id().stream()).toList();
        if (named.stream().distinct().count() < named.size()) {
            throw new Malformed("variants must be given once each");
        }
    }

    /**
     * The listing after it, with the stock it was seen with.
     *
     * @throws OptionsFixed when it gives options to a product without any, or takes the last ones
     * @throws souk.catalogue.NoSuchVariant when it names a variant that there is not
     * @throws VariantsDoNotFit when the variants would not be those of the options
     * @throws UnknownImage when a variant is to show what is no picture of the product
     */
    public ListingAfter appliedTo(ProductWithVariants seen) {
        Product before = seen.product();
        boolean plain = before.options().all().isEmpty();
        requireSameKind(plain);
        List<String> shown =
                images.map(all -> all.stream().map(ImageAddress::path).toList())
                        .orElse(before.images());
        List<VariantStep> steps = List.of();
        Money cost = price.map(PriceTag::money).orElse(before.price());
        Options chosenBy = before.options();
        if (!plain && (options.isPresent() || variants.isPresent())) {
            steps = VariantSteps.of(seen.variants(), variants.orElse(List.of()), shown);
            List<Variant> after = steps.stream().map(VariantStep::after).toList();
            List<Option> all = options.map(OptionDrafts::options).orElse(before.options().all());
            VariantRules.require(all, after);
            cost = VariantRules.price(after);
            chosenBy = Options.of(all, after);
        }
        Product after =
                new Product(
                        before.id(),
                        before.seller(),
                        before.sellerName(),
                        title.map(Title::text).orElse(before.title()),
                        description.map(Description::text).orElse(before.description()),
                        category.orElse(before.category()),
                        cost,
                        before.stock(),
                        chosenBy,
                        shown,
                        before.rating(),
                        delivery.map(ListingDelivery::delivery).orElse(before.delivery()),
                        status.map(ListingStatus::status).orElse(before.status()),
                        before.suspension(),
                        before.version() + 1,
                        before.createdAt());
        return new ListingAfter(after, steps);
    }

    private void requireSameKind(boolean plain) {
        if (plain && (variants.isPresent() || options.filter(all -> !all.none()).isPresent())) {
            throw new OptionsFixed("The product was listed without options, and stays so.");
        }
        if (!plain && options.filter(OptionDrafts::none).isPresent()) {
            throw new OptionsFixed("The product was listed with options, and keeps some.");
        }
        if (!plain && (price.isPresent() || stock.isPresent() || restock.isPresent())) {
            throw new VariantsDoNotFit(
                    "A product with options has no price or stock but those of its variants.");
        }
    }

    /** What is to be asked for anything of it. */
    List<PriceTag> prices() {
        return Stream.concat(
                        price.stream(),
                        variants.stream()
                                .flatMap(List::stream)
                                .flatMap(each -> each.price().stream()))
                .toList();
    }

    /** Refuses stock that the shop cannot have. */
    void checkStock(ProductWithVariants seen) {
        restock.ifPresent(more -> more.check(seen.product().stock()));
        for (VariantChange each : variants.orElse(List.of())) {
            each.id()
                    .flatMap(seen::variant)
                    .ifPresent(
                            variant ->
                                    each.restock().ifPresent(more -> more.check(variant.stock())));
        }
    }
}

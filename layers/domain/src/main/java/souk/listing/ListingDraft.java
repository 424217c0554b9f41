package souk.listing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import souk.catalogue.Category;
import souk.catalogue.Delivery;
import souk.catalogue.Option;
import souk.catalogue.Options;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.ProductWithVariants;
import souk.catalogue.RatingSummary;
import souk.catalogue.Suspension;
import souk.catalogue.Variant;
import souk.catalogue.VariantId;
import souk.seller.Membership;
import souk.value.Digest;
import souk.value.Malformed;

/**
 * A product as its seller first writes it: with a price and a stock, or with options and variants.
 *
 * @param images the first one leading; at most 8, each once
 * @param delivery a parcel unless said otherwise
 */
public record ListingDraft(
        Title title,
        Description description,
        Category category,
        Optional<PriceTag> price,
        Optional<Stock> stock,
        List<ImageAddress> images,
        Optional<ListingDelivery> delivery,
        Optional<OptionDrafts> options,
        Optional<List<VariantDraft>> variants) {
    public static final int MAX_IMAGES = 8;

    public ListingDraft {
        images = List.copyOf(images);
        checkImages(images);
        variants = variants.map(List::copyOf);
        boolean plain = drafts(options).isEmpty() && drafts(variants).isEmpty();
        if (plain ? price.isEmpty() || stock.isEmpty() : price.isPresent() || stock.isPresent()) {
            throw new Malformed("either price and stock, or options and variants are required");
        }
    }

    private static List<?> drafts(Optional<?> some) {
        return some.map(each -> each instanceof OptionDrafts all ? all.all() : (List<?>) each)
                .orElse(List.of());
    }

    static void checkImages(List<ImageAddress> images) {
        if (images.size() > MAX_IMAGES) {
            throw new Malformed("images must be at most " + MAX_IMAGES);
        }
        if (images.stream().distinct().count() < images.size()) {
            throw new Malformed("images must be given once each");
        }
    }

    ProductWithVariants product(ProductId id, Membership seller, Instant now) {
        List<Option> chosenBy = options.map(OptionDrafts::options).orElse(List.of());
        List<Variant> made = made();
        List<String> shown = images.stream().map(ImageAddress::path).toList();
        boolean plain = chosenBy.isEmpty() && made.isEmpty();
        if (!plain) {
            VariantRules.require(chosenBy, made);
            made.forEach(each -> VariantRules.requireImage(each.image(), shown));
        }
        Product product =
                new Product(
                        id,
                        seller.id(),
                        seller.name().text(),
                        title.text(),
                        description.text(),
                        category,
                        plain ? price.orElseThrow().money() : VariantRules.price(made),
                        plain ? stock.orElseThrow().units() : ProductWithVariants.stock(made),
                        plain ? Options.NONE : Options.of(chosenBy, made),
                        shown,
                        RatingSummary.NONE,
                        delivery.map(ListingDelivery::delivery).orElse(Delivery.PARCEL),
                        ProductStatus.ACTIVE,
                        Suspension.NONE,
                        1,
                        now);
        return new ProductWithVariants(product, made);
    }

    private List<Variant> made() {
        List<VariantDraft> drafts = variants.orElse(List.of());
        if (drafts.size() > VariantId.MAX) {
            throw VariantRules.tooMany();
        }
        return IntStream.range(0, drafts.size())
                .mapToObj(place -> drafts.get(place).variant(VariantId.of(place + 1)))
                .toList();
    }

    /** What is asked for anything of it. */
    List<PriceTag> prices() {
        return Stream.concat(
                        price.stream(),
                        variants.stream().flatMap(List::stream).map(VariantDraft::price))
                .toList();
    }

    /** The same for the same draft only. */
    String digest() {
        // Only the last part may hold line breaks, which keep the parts apart.
        return Digest.of(
                title.text(),
                category.slug(),
                price.map(PriceTag::text).orElse(""),
                stock.map(each -> Integer.toString(each.units())).orElse(""),
                delivery.map(ListingDelivery::word).orElse(""),
                String.join(" ", images.stream().map(ImageAddress::path).toList()),
                options.map(OptionDrafts::digestible).orElse(""),
                String.join(
                        "\t\t",
                        variants.orElse(List.of()).stream().map(VariantDraft::digestible).toList()),
                description.text());
    }
}

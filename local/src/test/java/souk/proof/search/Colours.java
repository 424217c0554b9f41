package souk.proof.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import souk.catalogue.Option;
import souk.catalogue.Options;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.ProductWithVariants;
import souk.catalogue.Variant;
import souk.catalogue.VariantId;
import souk.listing.ListingChange;
import souk.listing.ListingChanges;
import souk.listing.ListingStatus;
import souk.listing.OptionDraft;
import souk.listing.OptionDrafts;
import souk.listing.OptionLabel;
import souk.listing.PriceTag;
import souk.listing.Stock;
import souk.listing.VariantChange;
import souk.wiring.Stores;

/** Products that come in colours, and what their sellers make of them. */
record Colours(Stores stores, Random random) {
    static final String NAME = "Colour";
    static final List<String> ALL = List.of("Red", "Green", "Blue", "Grey");

    /** The product in two colours. */
    ProductWithVariants in(Product plain) {
        List<String> colours = some(2);
        List<Variant> variants = new ArrayList<>();
        for (String colour : colours) {
            variants.add(
                    new Variant(
                            VariantId.of(variants.size() + 1),
                            List.of(colour),
                            plain.price(),
                            random.nextInt(2),
                            Optional.empty(),
                            Optional.empty(),
                            ProductStatus.ACTIVE));
        }
        var options = Options.of(List.of(new Option(NAME, colours)), variants);
        return new ProductWithVariants(
                plain.in(options, ProductWithVariants.stock(variants)), variants);
    }

    /** Its variants change their colours and their stock, some are archived, and one may be new. */
    Product change(ProductId id) {
        ProductWithVariants seen = stores.listings().find(id).orElseThrow();
        int known = seen.variants().size();
        int added = known < ALL.size() ? random.nextInt(2) : 0;
        List<String> colours = some(known + added);
        List<VariantChange> variants = new ArrayList<>();
        for (int i = 0; i < colours.size(); i++) {
            variants.add(
                    new VariantChange(
                            Optional.of(VariantId.of(i + 1)).filter(each -> each.place() <= known),
                            Optional.of(List.of(new OptionLabel(colours.get(variants.size())))),
                            Optional.of(new PriceTag(100L * (1 + random.nextInt(7)), "EUR")),
                            Optional.of(new Stock(random.nextInt(2))),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(new ListingStatus(status(i == 0).word()))
                                    .filter(_ -> variants.size() < known)));
        }
        List<OptionLabel> labels = colours.stream().map(OptionLabel::new).toList();
        ListingChange change =
                ListingChanges.options(
                        new OptionDrafts(List.of(new OptionDraft(new OptionLabel(NAME), labels))),
                        variants.toArray(VariantChange[]::new));
        ProductId changed =
                stores.listings()
                        .change(seen.product(), change, change.appliedTo(seen))
                        .orElseThrow()
                        .product()
                        .id();
        stores.following().variantStock().follow(changed);
        return stores.listings().findProduct(changed).orElseThrow();
    }

    private ProductStatus status(boolean active) {
        return active || random.nextBoolean() ? ProductStatus.ACTIVE : ProductStatus.ARCHIVED;
    }

    private List<String> some(int colours) {
        List<String> all = new ArrayList<>(ALL);
        Collections.shuffle(all, random);
        return all.subList(0, colours);
    }
}

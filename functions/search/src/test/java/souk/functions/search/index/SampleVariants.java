package souk.functions.search.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import souk.catalogue.Option;
import souk.catalogue.Options;
import souk.catalogue.Product;
import souk.catalogue.ProductStatus;
import souk.catalogue.ProductWithVariants;
import souk.catalogue.Variant;
import souk.catalogue.VariantId;
import souk.money.Money;

/** The variants of a product to search for: each call adds one. */
final class SampleVariants {
    private final List<String> names;
    private final List<Variant> variants = new ArrayList<>();

    private SampleVariants(List<String> names) {
        this.names = names;
    }

    static SampleVariants by(String... names) {
        return new SampleVariants(List.of(names));
    }

    SampleVariants variant(long minor, int units, String... values) {
        return add(minor, units, ProductStatus.ACTIVE, values);
    }

    SampleVariants archived(String... values) {
        return add(0, 9, ProductStatus.ARCHIVED, values);
    }

    private SampleVariants add(long minor, int units, ProductStatus status, String... values) {
        variants.add(
                new Variant(
                        VariantId.of(variants.size() + 1),
                        Arrays.asList(values),
                        new Money(minor, SampleProducts.EURO),
                        units,
                        Optional.empty(),
                        Optional.empty(),
                        status));
        return this;
    }

    /** The product in them. */
    Product of(SampleProducts product, String id) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int place = i;
            options.add(
                    new Option(
                            names.get(i),
                            variants.stream()
                                    .map(each -> each.values().get(place))
                                    .distinct()
                                    .toList()));
        }
        long lowest =
                variants.stream()
                        .filter(Variant::active)
                        .mapToLong(each -> each.price().minor())
                        .min()
                        .orElseThrow();
        return product.at(lowest)
                .as(id)
                .in(Options.of(options, variants), ProductWithVariants.stock(variants));
    }
}

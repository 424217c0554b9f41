package souk.listing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import souk.catalogue.Option;
import souk.catalogue.Variant;
import souk.catalogue.VariantId;
import souk.money.Money;

/** What is true of the variants of every product with options. */
final class VariantRules {
    private VariantRules() {}

    /** Refuses variants that are not those of the options. */
    static void require(List<Option> options, List<Variant> variants) {
        if (variants.size() > VariantId.MAX) {
            throw tooMany();
        }
        Set<List<String>> taken = new HashSet<>();
        for (Variant each : variants) {
            if (each.active()) {
                requireValues(options, each.values());
                if (!taken.add(each.values())) {
                    throw new VariantsDoNotFit(
                            "Two variants are " + String.join(", ", each.values()) + ".");
                }
            }
        }
        if (taken.isEmpty()) {
            throw new VariantsDoNotFit("A product with options has at least one active variant.");
        }
    }

    /** Refuses a picture that is none of the product's. */
    static void requireImage(Optional<String> image, List<String> images) {
        if (image.isPresent() && !images.contains(image.get())) {
            throw new UnknownImage(new ImageAddress(image.get()));
        }
    }

    private static void requireValues(List<Option> options, List<String> values) {
        boolean fit = values.size() == options.size();
        for (int i = 0; fit && i < values.size(); i++) {
            fit = options.get(i).values().contains(values.get(i));
        }
        if (!fit) {
            throw new VariantsDoNotFit(
                    "Each variant has one value of each option; one is "
                            + String.join(", ", values)
                            + ".");
        }
    }

    static VariantsDoNotFit tooMany() {
        return new VariantsDoNotFit(
                "A product has at most " + VariantId.MAX + " variants, archived ones included.");
    }

    /** The lowest price of the active ones. */
    static Money price(List<Variant> variants) {
        return variants.stream()
                .filter(Variant::active)
                .map(Variant::price)
                .min(Money::compareTo)
                .orElseThrow();
    }
}

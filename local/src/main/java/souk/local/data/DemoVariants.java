package souk.local.data;

import static souk.local.data.DemoFile.list;
import static souk.local.data.DemoFile.number;
import static souk.local.data.DemoFile.text;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.catalogue.Option;
import souk.catalogue.Options;
import souk.catalogue.ProductStatus;
import souk.catalogue.Variant;
import souk.catalogue.VariantId;
import souk.money.Money;

/** The options of a product of the demo catalogue, and its variants. */
final class DemoVariants {
    private DemoVariants() {}

    static List<Variant> of(Map<?, ?> product, Currency currency) {
        List<Variant> variants = new ArrayList<>();
        if (product.get("variants") instanceof List<?> all) {
            for (Object each : all) {
                var variant = (Map<?, ?>) each;
                variants.add(
                        new Variant(
                                VariantId.of(variants.size() + 1),
                                texts(variant),
                                new Money(number(variant, "price"), currency),
                                number(variant, "stock"),
                                Optional.of(text(variant, "sku")),
                                Optional.empty(),
                                ProductStatus.ACTIVE));
            }
        }
        return variants;
    }

    static Money lowest(List<Variant> variants) {
        return variants.stream().map(Variant::price).min(Money::compareTo).orElseThrow();
    }

    static Options options(Map<?, ?> product, List<Variant> variants) {
        if (variants.isEmpty()) {
            return Options.NONE;
        }
        List<Option> options =
                list(product.get("options")).stream()
                        .map(each -> (Map<?, ?>) each)
                        .map(each -> new Option(text(each, "name"), texts(each)))
                        .toList();
        return Options.of(options, variants);
    }

    private static List<String> texts(Map<?, ?> entry) {
        return list(entry.get("values")).stream().map(String::valueOf).toList();
    }
}

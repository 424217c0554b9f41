package souk.dynamo.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.Offer;
import souk.catalogue.Option;
import souk.catalogue.Options;
import souk.catalogue.VariantId;
import souk.dynamo.Attribute;

/** What the row of a product says of its options; nothing in one that is bought as it is. */
final class OptionAttributes {
    /** The active variants that can be bought, a moment old. */
    static final Attribute<Set<VariantId>> VARIANTS_IN_STOCK =
            Attribute.textSet("variantsInStock", VariantId::new, VariantId::value);

    private static final Attribute<List<Option>> OPTIONS =
            Attribute.maps("options", OptionAttributes::option, OptionAttributes::option);
    private static final Attribute<Boolean> PRICE_VARIES = Attribute.flag("priceVaries");
    private static final Attribute<String> OFFERS = Attribute.text("offers");
    private static final Attribute<String> NAME = Attribute.text("name");
    private static final Attribute<List<String>> VALUES = Attribute.texts("values");

    private OptionAttributes() {}

    static void put(Map<String, AttributeValue> row, Options options) {
        OPTIONS.put(row, options.all());
        PRICE_VARIES.put(row, Optional.of(options.priceVaries()).filter(Boolean::booleanValue));
        OFFERS.put(row, OfferText.of(options));
        Set<VariantId> variants =
                options.offers().stream()
                        .filter(Offer::inStock)
                        .map(Offer::variant)
                        .collect(Collectors.toSet());
        // DynamoDB has no empty set.
        VARIANTS_IN_STOCK.put(row, Optional.of(variants).filter(some -> !some.isEmpty()));
    }

    static Options of(Map<String, AttributeValue> row) {
        if (!OPTIONS.isIn(row)) {
            return Options.NONE;
        }
        List<Option> all = OPTIONS.of(row);
        return new Options(
                all,
                PRICE_VARIES.isIn(row),
                OfferText.read(OFFERS.of(row), all, ProductSchema.CURRENCY.of(row), inStock(row)),
                Optional.empty());
    }

    /** The variants that a row says can be bought. */
    static Set<VariantId> inStock(Map<String, AttributeValue> row) {
        return VARIANTS_IN_STOCK.maybeOf(row).orElse(Set.of());
    }

    private static Option option(Map<String, AttributeValue> row) {
        return new Option(NAME.of(row), VALUES.of(row));
    }

    private static Map<String, AttributeValue> option(Option option) {
        return Map.ofEntries(NAME.entry(option.name()), VALUES.entry(option.values()));
    }
}

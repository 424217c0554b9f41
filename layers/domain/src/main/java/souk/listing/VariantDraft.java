package souk.listing;

import java.util.List;
import java.util.Optional;
import souk.catalogue.ProductStatus;
import souk.catalogue.Variant;
import souk.catalogue.VariantId;

/**
 * A variant as its seller first writes it.
 *
 * @param values one of each option, in the order of the options
 * @param image one of the product's pictures
 */
public record VariantDraft(
        List<OptionLabel> values,
        PriceTag price,
        Stock stock,
        Optional<Sku> sku,
        Optional<ImageAddress> image) {
    public VariantDraft {
        values = List.copyOf(values);
    }

    Variant variant(VariantId id) {
        return new Variant(
                id,
                values.stream().map(OptionLabel::text).toList(),
                price.money(),
                stock.units(),
                sku.map(Sku::text),
                image.map(ImageAddress::path),
                ProductStatus.ACTIVE);
    }

    /** The same for the same draft only. */
    String digestible() {
        return String.join(
                "\t",
                String.join("\t", values.stream().map(OptionLabel::text).toList()),
                price.text(),
                Integer.toString(stock.units()),
                sku.map(Sku::text).orElse(""),
                image.map(ImageAddress::path).orElse(""));
    }
}

package souk.listing;

import java.util.List;
import java.util.Optional;
import souk.catalogue.ProductStatus;
import souk.catalogue.Variant;
import souk.catalogue.VariantId;
import souk.value.Malformed;

/**
 * What a seller changes of a variant; what is absent stays. Without an id it is a new one, which
 * needs values, price and stock.
 *
 * @param stock what can be bought from now on, whatever was sold meanwhile
 * @param restock added to what can be bought at that moment; excludes {@code stock}
 */
public record VariantChange(
        Optional<VariantId> id,
        Optional<List<OptionLabel>> values,
        Optional<PriceTag> price,
        Optional<Stock> stock,
        Optional<Restock> restock,
        Optional<SkuChange> sku,
        Optional<VariantImageChange> image,
        Optional<ListingStatus> status) {
    public VariantChange {
        values = values.map(List::copyOf);
        if (stock.isPresent() && restock.isPresent()) {
            throw new Malformed("stock and restock exclude each other");
        }
        if (id.isEmpty()
                && (values.isEmpty() || price.isEmpty() || stock.isEmpty() || status.isPresent())) {
            throw new Malformed("a new variant needs values, price and stock, and no status");
        }
    }

    /** The variant after it, with the stock it was seen with where that is not set. */
    Variant appliedTo(Variant seen) {
        return new Variant(
                seen.id(),
                values.map(VariantChange::texts).orElse(seen.values()),
                price.map(PriceTag::money).orElse(seen.price()),
                stock.map(Stock::units).orElse(seen.stock()),
                sku.map(SkuChange::sku).orElse(seen.sku()),
                image.map(VariantImageChange::image).orElse(seen.image()),
                status.map(ListingStatus::status).orElse(seen.status()));
    }

    Variant made(VariantId place) {
        return new Variant(
                place,
                values.map(VariantChange::texts).orElseThrow(),
                price.map(PriceTag::money).orElseThrow(),
                stock.map(Stock::units).orElseThrow(),
                sku.flatMap(SkuChange::sku),
                image.flatMap(VariantImageChange::image),
                ProductStatus.ACTIVE);
    }

    private static List<String> texts(List<OptionLabel> labels) {
        return labels.stream().map(OptionLabel::text).toList();
    }
}

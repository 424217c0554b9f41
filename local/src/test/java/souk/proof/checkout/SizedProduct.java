package souk.proof.checkout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import souk.catalogue.Option;
import souk.catalogue.Options;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.ProductWithVariants;
import souk.catalogue.Variant;
import souk.catalogue.VariantId;
import souk.listing.ListingChange;
import souk.listing.ListingChanges;
import souk.listing.OptionDraft;
import souk.listing.OptionDrafts;
import souk.listing.OptionLabel;
import souk.listing.PriceTag;
import souk.listing.Stock;
import souk.listing.VariantChange;
import souk.money.Money;

/** A product that comes in sizes, each of which is called as its variant is. */
record SizedProduct(ProductId product, VariantId size) {
    private static final String OPTION = "Size";

    /** The product in this size alone. */
    ProductWithVariants listed(String seller, int units, Money price) {
        var variant =
                new Variant(
                        size,
                        List.of(size.value()),
                        price,
                        units,
                        Optional.empty(),
                        Optional.empty(),
                        ProductStatus.ACTIVE);
        var options =
                Options.of(List.of(new Option(OPTION, List.of(size.value()))), List.of(variant));
        return new ProductWithVariants(
                SellerSide.product(seller, product.value(), units, options, price),
                List.of(variant));
    }

    /** That this size is offered beside those that are. */
    ListingChange added(ProductWithVariants listed, int units, Money price) {
        List<OptionLabel> sizes = new ArrayList<>();
        listed.variants().forEach(each -> sizes.add(new OptionLabel(each.values().getFirst())));
        var own = new OptionLabel(size.value());
        sizes.add(own);
        return ListingChanges.options(
                new OptionDrafts(List.of(new OptionDraft(new OptionLabel(OPTION), sizes))),
                new VariantChange(
                        Optional.empty(),
                        Optional.of(List.of(own)),
                        Optional.of(
                                new PriceTag(price.minor(), price.currency().getCurrencyCode())),
                        Optional.of(new Stock(units)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }
}

package souk.bench.deployed;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import souk.catalogue.Option;
import souk.catalogue.Options;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.ProductWithVariants;
import souk.catalogue.Variant;
import souk.catalogue.VariantId;

/** A sample product in as many variants as there may be; a row of one takes about 250 bytes. */
public final class SampleVariants {
    public static final ProductId ID = new ProductId("sample-in-variants");

    private static final int VALUES = 10;

    private SampleVariants() {}

    /** The oldest of the products, so that no list of the newest shows it. */
    public static ProductWithVariants of(SampleProducts samples) {
        Product plain = samples.named(ID, 0);
        var sizes = values("Size");
        var colours = values("Colour");
        var variants =
                IntStream.range(0, VariantId.MAX)
                        .mapToObj(
                                place ->
                                        new Variant(
                                                VariantId.of(place + 1),
                                                List.of(
                                                        sizes.get(place / VALUES),
                                                        colours.get(place % VALUES)),
                                                plain.price(),
                                                1_000_000,
                                                Optional.of("SKU-" + place),
                                                Optional.of(plain.images().getFirst()),
                                                ProductStatus.ACTIVE))
                        .toList();
        var options =
                Options.of(
                        List.of(new Option("Size", sizes), new Option("Colour", colours)),
                        variants);
        return new ProductWithVariants(
                plain.in(options, ProductWithVariants.stock(variants)), variants);
    }

    private static List<String> values(String name) {
        return IntStream.range(0, VALUES).mapToObj(value -> name + " number " + value).toList();
    }
}

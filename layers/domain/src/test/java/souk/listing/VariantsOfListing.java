package souk.listing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import souk.catalogue.Category;
import souk.catalogue.VariantId;

/** Listings with options, in euros, to test with. */
public final class VariantsOfListing {
    private VariantsOfListing() {}

    /** {@code option("Size", "S", "M")}. */
    public static OptionDraft option(String name, String... values) {
        return new OptionDraft(new OptionLabel(name), labels(values));
    }

    public static OptionDrafts options(OptionDraft... all) {
        return new OptionDrafts(List.of(all));
    }

    public static VariantDraft variant(long cents, int units, String... values) {
        return new VariantDraft(
                labels(values),
                new PriceTag(cents, "EUR"),
                new Stock(units),
                Optional.empty(),
                Optional.empty());
    }

    public static ListingDraft draft(OptionDrafts options, VariantDraft... variants) {
        return new ListingDraft(
                new Title("Apron"),
                new Description("Sheds water."),
                new Category("textiles"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(options),
                Optional.of(List.of(variants)));
    }

    /** An apron in S and M for 20 and 25 euros, three and none of it. */
    public static ListingDraft apron() {
        return draft(
                options(option("Size", "S", "M")), variant(2_000, 3, "S"), variant(2_500, 0, "M"));
    }

    /** An apron in so many sizes, each for 20 euros, nine of it; at most 100. */
    public static ListingDraft manyAprons(int variants) {
        String[] tens =
                Stream.iterate(0, n -> n + 1).limit(10).map(n -> "t" + n).toArray(String[]::new);
        String[] ones =
                Stream.iterate(0, n -> n + 1).limit(10).map(n -> "o" + n).toArray(String[]::new);
        return draft(
                options(option("Tens", tens), option("Ones", ones)),
                Stream.iterate(0, n -> n + 1)
                        .limit(variants)
                        .map(n -> variant(2_000, 9, "t" + n / 10, "o" + n % 10))
                        .toArray(VariantDraft[]::new));
    }

    public static VariantChange added(long cents, int units, String... values) {
        return new VariantChange(
                Optional.empty(),
                Optional.of(labels(values)),
                Optional.of(new PriceTag(cents, "EUR")),
                Optional.of(new Stock(units)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static VariantChange renamed(int variant, String... values) {
        return new VariantChange(
                Optional.of(VariantId.of(variant)),
                Optional.of(labels(values)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static VariantChange restocked(int variant, int units) {
        return new VariantChange(
                Optional.of(VariantId.of(variant)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Restock(units)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static VariantChange priced(int variant, long cents) {
        return new VariantChange(
                Optional.of(VariantId.of(variant)),
                Optional.empty(),
                Optional.of(new PriceTag(cents, "EUR")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static VariantChange archived(int variant) {
        return new VariantChange(
                Optional.of(VariantId.of(variant)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new ListingStatus("archived")));
    }

    private static List<OptionLabel> labels(String... values) {
        return Arrays.stream(values).map(OptionLabel::new).toList();
    }
}

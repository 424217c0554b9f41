package souk.functions.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import souk.catalogue.OptionValue;
import souk.catalogue.Product;
import souk.search.Facets;
import souk.search.Facets.Count;
import souk.search.Facets.OptionCounts;
import souk.search.SearchFilters;

class OptionsTest {
    private static final Product APRON =
            SampleVariants.by("Colour", "Size")
                    .variant(2_000, 3, "Red", "S")
                    .variant(3_000, 0, "Red", "L")
                    .variant(9_000, 1, "Blue", "L")
                    .archived("Green", "S")
                    .of(SampleProducts.titled("Apron").listedAt(2), "apron");
    private static final Product SHIRT =
            SampleVariants.by("COLOUR")
                    .variant(1_000, 2, "red")
                    .variant(1_000, 2, "Rosé")
                    .of(SampleProducts.titled("Shirt").listedAt(1), "shirt");
    private static final Product MUG = SampleProducts.titled("Mug").at(2_500).as("mug");
    private static final SearchShop SHOP = SearchShop.of(APRON, SHIRT, MUG);

    @Test
    void findWhatComesInAValueHoweverItIsWritten() {
        assertThat(found(with("Colour", "Red"))).containsExactly("apron", "shirt");
        assertThat(found(with("colour", "ROSE"))).containsExactly("shirt");
        assertThat(found(with("Colour", "Re"))).isEmpty();
        assertThat(found(with("Shape", "Red"))).isEmpty();
    }

    @Test
    void findNothingByAVariantThatIsArchived() {
        assertThat(found(with("Colour", "Green"))).isEmpty();
    }

    @Test
    void findWhatHasAllThatIsAskedForInOneVariant() {
        assertThat(found(with("Colour", "Blue", "Size", "L"))).containsExactly("apron");
        assertThat(found(with("Colour", "Blue", "Size", "S"))).isEmpty();
    }

    @Test
    void findWhatIsInStockAndCostsThatMuchInThisVeryVariant() {
        List<OptionValue> redAndLarge = with("Colour", "Red", "Size", "L");

        assertThat(found(filters(2_500, 3_500, false, redAndLarge))).containsExactly("apron");
        assertThat(found(filters(2_500, 3_500, true, redAndLarge))).isEmpty();
        assertThat(found(filters(0, 2_500, false, redAndLarge))).isEmpty();
        assertThat(found(filters(2_400, 3_500, true, List.of()))).containsExactly("mug");
    }

    @Test
    void areCountedAmongWhatPassesTheOtherFilters() {
        assertThat(facets(SearchFilters.NONE).options())
                .containsExactly(
                        new OptionCounts(
                                "COLOUR",
                                List.of(
                                        new Count<>("Red", 2),
                                        new Count<>("Blue", 1),
                                        new Count<>("Rosé", 1))),
                        new OptionCounts(
                                "Size", List.of(new Count<>("L", 1), new Count<>("S", 1))));

        Facets ofBlue = facets(filters(0, 99_999, false, with("Colour", "Blue")));

        assertThat(ofBlue.options())
                .containsExactly(
                        new OptionCounts(
                                "COLOUR",
                                List.of(
                                        new Count<>("Red", 2),
                                        new Count<>("Blue", 1),
                                        new Count<>("Rosé", 1))),
                        new OptionCounts("Size", List.of(new Count<>("L", 1))));
    }

    @Test
    void countAProductInEachPriceBandOfItsVariants() {
        assertThat(facets(filters(0, 99_999, true, with("Size", "L"))).prices())
                .containsExactly(new Facets.PriceBand(5_000, OptionalLong.of(9_999), 1));
        assertThat(facets(filters(0, 99_999, false, with("Size", "L"))).prices())
                .extracting(Facets.PriceBand::from)
                .containsExactly(2_000L, 5_000L);
        assertThat(facets(filters(0, 99_999, false, with("Size", "L"))).inStock()).isEqualTo(1);
        assertThat(facets(filters(0, 3_500, false, with("Size", "L"))).inStock()).isZero();
    }

    @Test
    void areTenNamesOfThirtyValuesAtMost() {
        var products = new ArrayList<Product>();
        for (int name = 0; name < 12; name++) {
            for (int value = 0; value <= name; value++) {
                SampleVariants variants =
                        SampleVariants.by("Name " + (char) ('a' + name))
                                .variant(1_000, 1, "common")
                                .variant(1_000, 1, "value " + value);
                for (int more = 0; name == 11 && more < 4; more++) {
                    variants.variant(1_000, 1, "more " + value + more);
                }
                products.add(variants.of(SampleProducts.titled("x"), name + "-" + value));
            }
        }

        List<OptionCounts> options =
                SearchShop.of(products.toArray(new Product[0])).search("").facets().options();

        assertThat(options).extracting(OptionCounts::name).hasSize(10).startsWith("Name l");
        assertThat(options.getLast().name()).isEqualTo("Name c");
        assertThat(options.getFirst().values()).hasSize(30).startsWith(new Count<>("common", 12));
        assertThat(options.getFirst().values().get(1)).isEqualTo(new Count<>("more 00", 1));
    }

    private static List<String> found(List<OptionValue> options) {
        return found(filters(0, 99_999, false, options));
    }

    private static List<String> found(SearchFilters filters) {
        return SearchShop.ids(SHOP.search("", filters));
    }

    private static Facets facets(SearchFilters filters) {
        return SHOP.search("", filters).facets();
    }

    private static List<OptionValue> with(String... namesAndValues) {
        var options = new ArrayList<OptionValue>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            options.add(new OptionValue(namesAndValues[i], namesAndValues[i + 1]));
        }
        return options;
    }

    private static SearchFilters filters(
            long least, long most, boolean inStock, List<OptionValue> options) {
        return new SearchFilters(
                Optional.empty(),
                Optional.empty(),
                OptionalLong.of(least),
                OptionalLong.of(most),
                OptionalInt.empty(),
                inStock,
                options);
    }
}

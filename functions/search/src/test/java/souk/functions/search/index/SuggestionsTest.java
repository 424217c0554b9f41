package souk.functions.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import souk.catalogue.Category;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.search.SearchText;
import souk.search.Suggestion;

class SuggestionsTest {
    private static final Product TEAPOT =
            SampleProducts.titled("Blue Théière teapot").in("tea-time").listedAt(3).as("teapot");
    private static final Product TRAY =
            SampleProducts.titled("Blue tea tray").in("tea-time").listedAt(2).as("tray");
    private static final Product TEAPOTS =
            SampleProducts.titled("Two teapots").in("ceramics").listedAt(1).as("two");
    private static final SearchShop SHOP = SearchShop.of(TEAPOT, TRAY, TEAPOTS);

    @Test
    void completesCategoriesThenWordsThenProducts() {
        assertThat(SHOP.suggest("tea"))
                .containsExactly(
                        new Suggestion.InCategory(new Category("tea-time"), "tea time"),
                        new Suggestion.Words("teapot"),
                        new Suggestion.OfProduct(new ProductId("tray"), "Blue tea tray"),
                        new Suggestion.OfProduct(new ProductId("teapot"), "Blue Théière teapot"),
                        new Suggestion.OfProduct(new ProductId("two"), "Two teapots"));
    }

    @Test
    void completesTheLastWordAmongWhatHasTheOthers() {
        assertThat(SHOP.suggest("Blue t"))
                .startsWith(
                        new Suggestion.Words("Blue tea"),
                        new Suggestion.Words("Blue teapot"),
                        new Suggestion.Words("Blue théière"));
        assertThat(SHOP.suggest("two tra")).isEmpty();
    }

    @Test
    void suggestsNothingForNothing() {
        assertThat(SHOP.suggest("")).isEmpty();
        assertThat(SHOP.suggest("?")).isEmpty();
        assertThat(SHOP.suggest("sofa")).isEmpty();
    }

    @Test
    void suggestsNothingOfWhatIsHidden() {
        var base = ProductIndex.of(ShopLanguage.ENGLISH, List.of(TEAPOT, TRAY, TEAPOTS), List.of());
        var changed =
                ProductIndex.of(
                        ShopLanguage.ENGLISH,
                        List.of(SampleProducts.titled("Kettle").in("kettles").as("teapot")),
                        List.of());
        var hidden = Set.of(new ProductId("teapot"), new ProductId("tray"), new ProductId("two"));
        var search = new ProductSearch(base, changed, hidden);

        assertThat(search.suggest(new SearchText("tea"), 8)).isEmpty();
        assertThat(search.suggest(new SearchText("ce"), 8)).isEmpty();
        assertThat(search.suggest(new SearchText("ket"), 8)).hasSize(3);
        assertThat(search.suggest(new SearchText("ket"), 2)).hasSize(2);
    }
}

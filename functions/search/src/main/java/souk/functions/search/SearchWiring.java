package souk.functions.search;

import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.functions.search.fresh.FreshIndex;
import souk.functions.search.fresh.IndexBuilder;
import souk.functions.search.fresh.PrimingBase;
import souk.functions.search.index.ShopLanguage;
import souk.search.SearchIndex;
import souk.wiring.Live;
import souk.wiring.PrimingShop;
import souk.wiring.Stores;

/** The search index over the stores of a shop. */
public final class SearchWiring {
    private SearchWiring() {}

    /** Nothing is read before the first search. */
    static SearchIndex index(Stores stores) {
        return new FreshIndex(
                stores.searchTail(),
                stores.manifests(),
                stores.indexFiles(),
                stores.listedProducts(),
                language());
    }

    /** An index of a priming shop: its product is in the base, and changed since. */
    static SearchIndex primingIndex(Stores priming) {
        Product product = priming.products().find(new ProductId(PrimingShop.PRODUCT)).orElseThrow();
        var base = new PrimingBase(product, language());
        return new FreshIndex(
                priming.searchTail(), base, base, priming.listedProducts(), language());
    }

    public static IndexBuilder builder(Stores stores) {
        return new IndexBuilder(
                stores.searchTail(),
                stores.manifests(),
                stores.indexFiles(),
                stores.listedProducts(),
                language(),
                stores.newIds(),
                IndexBuilder.MAX_ENTRIES);
    }

    private static ShopLanguage language() {
        return ShopLanguage.of(Live.setting("SHOP_LANGUAGE"));
    }
}

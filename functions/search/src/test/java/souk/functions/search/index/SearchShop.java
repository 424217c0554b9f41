package souk.functions.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.search.SearchFilters;
import souk.search.SearchQuery;
import souk.search.SearchResult;
import souk.search.SearchSort;
import souk.search.SearchText;
import souk.search.Suggestion;

/** Searches of a few products, all of them in the base. */
record SearchShop(ProductSearch index) {
    static SearchShop of(Product... products) {
        return in(ShopLanguage.ENGLISH, products);
    }

    static SearchShop in(ShopLanguage language, Product... products) {
        var base = ProductIndex.of(language, List.of(products), List.of());
        var nothing = ProductIndex.of(language, List.of(), List.of());
        return new SearchShop(new ProductSearch(base, nothing, Set.of()));
    }

    /** Products with these titles, the first of them newest; their ids are 1, 2, 3. */
    static SearchShop titled(String... titles) {
        var products = new ArrayList<Product>();
        for (String title : titles) {
            int number = products.size() + 1;
            products.add(SampleProducts.titled(title).listedAt(-number).as("" + number));
        }
        return of(products.toArray(new Product[0]));
    }

    List<String> ids(String words) {
        return ids(search(words));
    }

    static List<String> ids(SearchResult result) {
        return result.products().stream().map(ProductId::value).toList();
    }

    SearchResult search(String words) {
        return search(words, SearchFilters.NONE);
    }

    SearchResult search(String words, SearchFilters filters) {
        return search(words, filters, SearchSort.RELEVANCE, 100, Optional.empty());
    }

    SearchResult search(
            String words,
            SearchFilters filters,
            SearchSort sort,
            int limit,
            Optional<String> after) {
        return index.search(new SearchQuery(new SearchText(words), filters, sort, limit, after));
    }

    List<Suggestion> suggest(String words) {
        return index.suggest(new SearchText(words), 8);
    }
}

package souk.functions.search;

import java.util.Optional;
import souk.catalogue.Product;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.json.SearchPageJson;
import souk.search.SearchQuery;
import souk.search.SearchSort;
import souk.search.SearchText;
import souk.search.Searching;
import souk.search.Searching.Found;
import souk.value.Page;
import souk.wiring.Live;
import souk.wiring.PrimingShop;
import souk.wiring.Stores;

/** GET /api/search: a page of the products that match words and filters, and how many there are. */
public final class SearchProducts extends Route {
    private final Searching searching;

    public SearchProducts() {
        this(Live.stores());
    }

    private SearchProducts(Stores stores) {
        this(new Searching(SearchWiring.index(stores), stores.products()));
    }

    SearchProducts(Searching searching) {
        this.searching = searching;
    }

    @Override
    protected void prime() {
        super.prime();
        Stores stores = PrimingShop.stores();
        var primed = new Searching(SearchWiring.primingIndex(stores), stores.products());
        new SearchProducts(primed).primeOver(PrimingEvent.of("").asking("q", "prime"));
    }

    @Override
    protected Reply answer(Request request) {
        var query =
                new SearchQuery(
                        request.query("q", SearchText::new).orElse(SearchText.EMPTY),
                        FilterParameters.of(request),
                        request.query("sort", SearchSort::of).orElse(SearchSort.RELEVANCE),
                        request.limit(),
                        request.after());
        Found found = searching.search(query);
        Optional<String> cursor =
                request.cursor(new Page<Product>(found.items(), found.result().next()));
        return Reply.ok(json -> SearchPageJson.write(json, found, cursor));
    }
}

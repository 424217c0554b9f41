package souk.bench.growth;

import java.util.ArrayList;
import java.util.List;
import souk.bench.deployed.ApiEvent;
import souk.bench.deployed.SampleProducts;
import souk.bench.routes.RouteProcess;
import souk.bench.routes.Situation;
import souk.catalogue.ProductSort;

/**
 * Lists in every sort, of the whole catalogue, of one category and of one seller, their first page
 * and a deep one.
 *
 * @param list the running ListProducts, by which the deep pages are found
 * @param products how many there are
 */
record ListSituations(RouteProcess list, int products) {
    private static final int PAGE = 20;
    private static final int MAX_DEPTH = 5_000;

    List<Situation> all() {
        List<Situation> all = new ArrayList<>();
        for (ProductSort sort : ProductSort.values()) {
            var whole = ApiEvent.of("GET /api/products").query("sort", sort.word());
            var category = whole.query("category", SampleProducts.category(1).slug());
            add(all, "list by " + sort.word(), whole, products);
            add(all, "category by " + sort.word(), category, products / SampleProducts.CATEGORIES);
        }
        // A fiftieth of all is theirs.
        var seller = ApiEvent.of("GET /api/products").query("seller", "seller-1");
        all.add(new Situation("list of a seller", "ListProducts", () -> seller));
        return all;
    }

    private void add(List<Situation> all, String name, ApiEvent first, int items) {
        all.add(new Situation(name, "ListProducts", () -> first));
        ApiEvent deep = new Pages(list).behind(first, Math.min(items - PAGE, MAX_DEPTH));
        all.add(new Situation(name + ", deep", "ListProducts", () -> deep));
    }
}

package souk.functions.catalogue;

import souk.catalogue.Category;
import souk.catalogue.ProductQuery;
import souk.catalogue.ProductSort;
import souk.http.Request;

/** The parameters by which the catalogue is browsed. */
final class BrowsingParameters {
    private BrowsingParameters() {}

    static ProductQuery of(Request request) {
        return new ProductQuery(
                request.query("category", Category::new),
                request.query("sort", ProductSort::of).orElse(ProductSort.NEWEST),
                request.limit(),
                request.after());
    }
}

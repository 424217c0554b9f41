package souk.functions.catalogue;

import java.util.Optional;
import souk.catalogue.Category;
import souk.catalogue.ProductIds;
import souk.catalogue.ProductQuery;
import souk.catalogue.ProductSort;
import souk.catalogue.Products;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.json.ProductJson;
import souk.wiring.Live;
import souk.wiring.PrimingShop;

/**
 * GET /api/products: a page of the active products, by category and sort; or the products that
 * {@code ids} names, also those no longer for sale.
 */
public final class ListProducts extends Route {
    private final Products products;

    public ListProducts() {
        this(Live.stores().products());
    }

    ListProducts(Products products) {
        this.products = products;
    }

    @Override
    protected void prime() {
        super.prime();
        new ListProducts(PrimingShop.stores().products()).primeOver(PrimingEvent.of(""));
    }

    @Override
    protected Reply answer(Request request) {
        return request.query("ids", ProductIds::of).map(this::named).orElseGet(() -> page(request));
    }

    private Reply named(ProductIds ids) {
        var found = ids.inOrder(products.findAll(ids.values()));
        return Reply.list(found, Optional.empty(), ProductJson::writeListed);
    }

    private Reply page(Request request) {
        var query =
                new ProductQuery(
                        request.query("category", Category::new),
                        request.query("sort", ProductSort::of).orElse(ProductSort.NEWEST),
                        request.limit(),
                        request.after());
        var page = products.browse(query);
        return Reply.list(page.items(), request.cursor(page), ProductJson::writeListed);
    }
}

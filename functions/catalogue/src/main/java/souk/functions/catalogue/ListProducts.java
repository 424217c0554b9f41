package souk.functions.catalogue;

import java.util.Optional;
import souk.catalogue.Category;
import souk.catalogue.ProductIds;
import souk.catalogue.ProductQuery;
import souk.catalogue.ProductSort;
import souk.catalogue.Products;
import souk.catalogue.ProductsBySeller;
import souk.catalogue.SellerId;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.json.ProductJson;
import souk.wiring.Live;
import souk.wiring.PrimingShop;
import souk.wiring.Stores;

/**
 * GET /api/products: a page of the active products, by category and sort, or of one seller; or the
 * products that {@code ids} names, also those no longer for sale.
 */
public final class ListProducts extends Route {
    private final Products products;
    private final ProductsBySeller bySeller;

    public ListProducts() {
        this(Live.stores());
    }

    private ListProducts(Stores stores) {
        this(stores.products(), stores.productsBySeller());
    }

    ListProducts(Products products, ProductsBySeller bySeller) {
        this.products = products;
        this.bySeller = bySeller;
    }

    @Override
    protected void prime() {
        super.prime();
        new ListProducts(PrimingShop.stores()).primeOver(PrimingEvent.of(""));
    }

    @Override
    protected Reply answer(Request request) {
        var ids = request.query("ids", ProductIds::of);
        if (ids.isPresent()) {
            return named(ids.get());
        }
        var page =
                request.query("seller", SellerId::new)
                        .map(each -> bySeller.newest(each, request.limit(), request.after()))
                        .orElseGet(() -> products.browse(query(request)));
        return Reply.list(page.items(), request.cursor(page), ProductJson::writeListed);
    }

    private Reply named(ProductIds ids) {
        var found = ids.inOrder(products.findAll(ids.values()));
        return Reply.list(found, Optional.empty(), ProductJson::writeListed);
    }

    private static ProductQuery query(Request request) {
        return new ProductQuery(
                request.query("category", Category::new),
                request.query("sort", ProductSort::of).orElse(ProductSort.NEWEST),
                request.limit(),
                request.after());
    }
}

package souk.functions.catalogue;

import java.util.Optional;
import souk.catalogue.LineIds;
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

/** GET /api/products: a page of the active products, or those that are named, even if archived. */
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
        var ids = request.query("ids", LineIds::of);
        if (ids.isPresent()) {
            return named(ids.get());
        }
        var page =
                request.query("seller", SellerId::new)
                        .map(each -> bySeller.newest(each, request.limit(), request.after()))
                        .orElseGet(() -> products.browse(BrowsingParameters.of(request)));
        return Reply.list(page.items(), request.cursor(page), ProductJson::writeListed);
    }

    private Reply named(LineIds ids) {
        var found = ids.inOrder(products.findLines(ids.values()));
        return Reply.list(found, Optional.empty(), ProductJson::writeListed);
    }
}

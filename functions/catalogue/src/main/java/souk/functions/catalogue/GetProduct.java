package souk.functions.catalogue;

import souk.catalogue.NoSuchProduct;
import souk.catalogue.ProductId;
import souk.catalogue.ProductWithVariants;
import souk.catalogue.Products;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.json.ProductJson;
import souk.wiring.Live;
import souk.wiring.PrimingShop;

/** GET /api/products/{id}: one product, also one that is no longer for sale. */
public final class GetProduct extends Route {
    private final Products products;

    public GetProduct() {
        this(Live.stores().products());
    }

    GetProduct(Products products) {
        this.products = products;
    }

    @Override
    protected void prime() {
        super.prime();
        new GetProduct(PrimingShop.stores().products())
                .primeOver(PrimingEvent.of("").at(PrimingShop.PRODUCT));
    }

    @Override
    protected Reply answer(Request request) {
        ProductId id = request.path("id", ProductId::new);
        return found(products.findWhole(id).orElseThrow(NoSuchProduct::new));
    }

    private static Reply found(ProductWithVariants whole) {
        return Reply.ok(whole, ProductJson::write).tagged(whole.product().version());
    }
}

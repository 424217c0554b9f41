package souk.functions.moderation;

import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.http.Moderator;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.json.ProductJson;
import souk.listing.ProductModeration;
import souk.moderation.Verdict;
import souk.wiring.Live;
import souk.wiring.PrimingShop;
import souk.wiring.Stores;

/** PUT /api/moderation/products/{id}: suspends a product or restores it, and removes pictures. */
public final class ModerateProduct extends Route {
    private final ProductModeration moderation;

    public ModerateProduct() {
        this(Live.stores());
    }

    private ModerateProduct(Stores stores) {
        this(stores.moderation().products(stores.pictures()));
    }

    ModerateProduct(ProductModeration moderation) {
        this.moderation = moderation;
    }

    @Override
    protected void prime() {
        String body = "{\"state\": \"Suspended\", \"reason\": \"prime\"}";
        prime(body);
        new ModerateProduct(PrimingShop.stores())
                .primeOver(PrimingEvent.of(body).at(PrimingShop.PRODUCT));
    }

    @Override
    protected Reply answer(Request request) {
        Moderator.member(request);
        ProductId id = request.path("id", ProductId::new);
        var decision = request.body(ProductDecision.class);
        RequiredReason.check(decision.needsReason(), decision.reason());
        var verdict = new Verdict(request.actor(), decision.reason());
        Product product =
                moderation.decide(id, decision.state().suspended(), decision.images(), verdict);
        return Reply.ok(product, ProductJson::writeOwnListed).tagged(product.version());
    }
}

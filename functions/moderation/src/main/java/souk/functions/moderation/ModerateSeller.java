package souk.functions.moderation;

import java.util.Optional;
import souk.catalogue.SellerId;
import souk.http.Moderator;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.moderation.DecisionReason;
import souk.moderation.Verdict;
import souk.seller.Seller;
import souk.seller.SellerState;
import souk.wiring.Live;
import souk.wiring.PrimingShop;

/** PUT /api/moderation/sellers/{id}: approves, refuses, suspends, restores or closes a seller. */
public final class ModerateSeller extends Route {
    record Body(SellerOutcome state, Optional<DecisionReason> reason) {}

    private final SellerModeration moderation;

    public ModerateSeller() {
        this(SellerModeration.of(Live.stores()));
    }

    ModerateSeller(SellerModeration moderation) {
        this.moderation = moderation;
    }

    @Override
    protected void prime() {
        String body = "{\"state\": \"Suspended\", \"reason\": \"prime\"}";
        prime(body);
        new ModerateSeller(SellerModeration.of(PrimingShop.stores()))
                .primeOver(PrimingEvent.of(body));
    }

    @Override
    protected Reply answer(Request request) {
        Moderator.member(request);
        SellerId id = request.path("id", SellerId::new);
        var body = request.body(Body.class);
        SellerState next = body.state().state();
        RequiredReason.check(next != SellerState.APPROVED, body.reason());
        var verdict = new Verdict(request.actor(), body.reason());
        Seller seller = moderation.decide(id, next, verdict);
        return Reply.ok(seller, ModeratedSellerJson::write);
    }
}

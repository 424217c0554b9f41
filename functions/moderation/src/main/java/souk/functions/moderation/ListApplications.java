package souk.functions.moderation;

import souk.http.Moderator;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.seller.Seller;
import souk.seller.SellerState;
import souk.seller.Sellers;
import souk.value.Page;
import souk.wiring.Live;
import souk.wiring.PrimingShop;

/** GET /api/moderation/sellers: sellers in a state, the longest in it first. */
public final class ListApplications extends Route {
    private final Sellers sellers;

    public ListApplications() {
        this(Live.stores().sellers());
    }

    ListApplications(Sellers sellers) {
        this.sellers = sellers;
    }

    @Override
    protected void prime() {
        super.prime();
        new ListApplications(PrimingShop.stores().sellers()).primeOver(PrimingEvent.of(""));
    }

    @Override
    protected Reply answer(Request request) {
        Moderator.member(request);
        SellerState state = request.query("state", SellerState::of).orElse(SellerState.APPLIED);
        Page<Seller> page = sellers.list(state, request.limit(), request.after());
        return Reply.list(page.items(), request.cursor(page), ModeratedSellerJson::write);
    }
}

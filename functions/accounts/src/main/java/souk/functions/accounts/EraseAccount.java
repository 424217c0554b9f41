package souk.functions.accounts;

import java.time.Duration;
import souk.account.Leaving;
import souk.account.ReviewsChoice;
import souk.dynamo.Table;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.wiring.Live;
import souk.wiring.PrimingShop;
import souk.wiring.Stores;

/** DELETE /api/users/me: begins to erase the caller's account. */
public final class EraseAccount extends Route {
    /** A browser that somebody left open is not enough to end an account. */
    private static final Duration SIGNED_IN_WITHIN = Duration.ofMinutes(10);

    private final Leaving leaving;

    public EraseAccount() {
        this(Live.stores());
    }

    private EraseAccount(Stores stores) {
        this(
                new Leaving(
                        stores.accounts().erasures(),
                        stores.accounts().unfinishedOrders(),
                        stores.clock(),
                        stores.newIds()));
    }

    EraseAccount(Leaving leaving) {
        this.leaving = leaving;
    }

    @Override
    protected void prime() {
        super.prime();
        new EraseAccount(PrimingShop.storesWithout(Table.ORDERS, Table.RETURNS))
                .primeOver(PrimingEvent.of("").asking("reviews", "keep"));
    }

    @Override
    protected Reply answer(Request request) {
        var person = request.shopper();
        var reviews = request.requiredQuery("reviews", ReviewsChoice::of);
        request.signedInWithin(SIGNED_IN_WITHIN);
        leaving.begin(person, reviews);
        return Reply.accepted(
                json -> {
                    json.writeStartObject();
                    json.writeStringField("state", "Erasing");
                    json.writeEndObject();
                });
    }
}

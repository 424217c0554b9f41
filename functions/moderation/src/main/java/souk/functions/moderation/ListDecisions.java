package souk.functions.moderation;

import souk.http.Moderator;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.moderation.Decision;
import souk.moderation.Decisions;
import souk.value.Page;
import souk.wiring.Live;
import souk.wiring.PrimingShop;

/** GET /api/moderation/log: what moderators decided, newest first. */
public final class ListDecisions extends Route {
    private final Decisions decisions;

    public ListDecisions() {
        this(Live.stores().moderation().decisions());
    }

    ListDecisions(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    protected void prime() {
        super.prime();
        new ListDecisions(PrimingShop.stores().moderation().decisions())
                .primeOver(PrimingEvent.of(""));
    }

    @Override
    protected Reply answer(Request request) {
        Moderator.member(request);
        Page<Decision> page = decisions.log(request.limit(), request.after());
        return Reply.list(page.items(), request.cursor(page), DecisionJson::write);
    }
}

package souk.functions.accounts;

import java.util.Map;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.mail.MailStop;
import souk.mail.MailStopping;
import souk.mail.MailTopic;
import souk.shopper.ShopperId;
import souk.value.Malformed;
import souk.wiring.Live;
import souk.wiring.PrimingShop;
import souk.wiring.StopTokens;
import souk.wiring.Stores;

/** POST /api/mail/stop: stops mails like the one that the token is from, as RFC 8058 says. */
public final class StopMails extends Route {
    private static final Map<String, String> ONE_CLICK = Map.of("List-Unsubscribe", "One-Click");

    private final MailStopping stopping;
    private final StopTokens tokens;

    public StopMails() {
        this(Live.stores(), new StopTokens(Live.secret("MAIL_STOP_SECRET")));
    }

    private StopMails(Stores stores, StopTokens tokens) {
        this(stores.mail().stopping(stores.sellers()), tokens);
    }

    StopMails(MailStopping stopping, StopTokens tokens) {
        this.stopping = stopping;
        this.tokens = tokens;
    }

    @Override
    protected void prime() {
        super.prime();
        var made = new StopTokens(() -> "prime");
        var token = made.seal(new MailStop(new ShopperId("prime"), MailTopic.SOLD));
        new StopMails(PrimingShop.stores(), made)
                .primeOver(
                        PrimingEvent.of("List-Unsubscribe=One-Click")
                                .with("content-type", "application/x-www-form-urlencoded")
                                .asking("token", token));
    }

    @Override
    protected Reply answer(Request request) {
        MailStop stop = request.requiredQuery("token", tokens::open);
        if (!request.form().equals(ONE_CLICK)) {
            throw new Malformed("the body must be List-Unsubscribe=One-Click");
        }
        stopping.stop(stop);
        return Reply.ok(stop.topic(), MailTopicJson::write);
    }
}

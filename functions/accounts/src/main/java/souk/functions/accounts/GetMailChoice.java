package souk.functions.accounts;

import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.mail.MailChoice;
import souk.mail.MailChoices;
import souk.wiring.Live;
import souk.wiring.PrimingShop;

/** GET /api/users/mail: which mails the caller wants. */
public final class GetMailChoice extends Route {
    private final MailChoices choices;

    public GetMailChoice() {
        this(Live.stores().mail().choices());
    }

    GetMailChoice(MailChoices choices) {
        this.choices = choices;
    }

    @Override
    protected void prime() {
        super.prime();
        new GetMailChoice(PrimingShop.stores().mail().choices()).primeOver(PrimingEvent.of(""));
    }

    @Override
    protected Reply answer(Request request) {
        MailChoice choice = choices.find(request.shopper());
        return Reply.ok(choice, MailChoiceJson::write).tagged(choice.version());
    }
}

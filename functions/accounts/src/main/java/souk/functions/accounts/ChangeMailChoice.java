package souk.functions.accounts;

import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.mail.MailChoice;
import souk.mail.MailChoices;
import souk.mail.StaleMailChoice;
import souk.wiring.Live;
import souk.wiring.PrimingShop;

/** PUT /api/users/mail: replaces which mails the caller wants, if it is as the caller saw it. */
public final class ChangeMailChoice extends Route {
    private final MailChoices choices;

    public ChangeMailChoice() {
        this(Live.stores().mail().choices());
    }

    ChangeMailChoice(MailChoices choices) {
        this.choices = choices;
    }

    @Override
    protected void prime() {
        prime("{}");
        new ChangeMailChoice(PrimingShop.stores().mail().choices())
                .primeOver(
                        PrimingEvent.of(
                                        "{\"reviews\": true, \"sold\": \"daily\", \"lowStock\": true}")
                                .with("if-match", "*"));
    }

    @Override
    protected Reply answer(Request request) {
        var person = request.shopper();
        var condition = request.requiredPrecondition();
        var body = request.body(MailChoiceBody.class);
        MailChoice choice =
                choices.change(
                        person,
                        now -> {
                            if (!condition.allows(now.version())) {
                                throw new StaleMailChoice(now.version());
                            }
                            return now.with(body.reviews(), body.sold().choice(), body.lowStock());
                        });
        return Reply.ok(choice, MailChoiceJson::write).tagged(choice.version());
    }
}

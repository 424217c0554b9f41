package souk.functions.accounts;

import souk.http.Route;
import souk.mail.MailChoices;
import souk.mail.MailStopping;
import souk.wiring.StopTokens;

/** Opens the routes of accounts that take a body over a port that a proof hands in. */
public final class AccountRoutes {
    private AccountRoutes() {}

    public static Route mail(MailChoices choices) {
        return new ChangeMailChoice(choices);
    }

    public static Route stop(MailStopping stopping, StopTokens tokens) {
        return new StopMails(stopping, tokens);
    }
}

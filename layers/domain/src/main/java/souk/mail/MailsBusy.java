package souk.mail;

import souk.value.Refusal;

/** The mail is being changed elsewhere at this moment. Trying again helps. */
public final class MailsBusy extends Refusal {
    public MailsBusy() {
        super(Kind.NOT_NOW, "BUSY", "The mail is being changed elsewhere. Try again.");
    }
}

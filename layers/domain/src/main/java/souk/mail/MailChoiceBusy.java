package souk.mail;

import souk.value.Refusal;

/** The choice of mails is being changed elsewhere at this moment. Trying again helps. */
public final class MailChoiceBusy extends Refusal {
    public MailChoiceBusy() {
        super(Kind.NOT_NOW, "BUSY", "The choice of mails is being changed. Try again.");
    }
}

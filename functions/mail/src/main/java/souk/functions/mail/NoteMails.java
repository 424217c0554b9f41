package souk.functions.mail;

import java.time.Clock;
import java.util.List;
import souk.mail.DailyMails;
import souk.mail.Mail;
import souk.mail.Mails;
import souk.stream.MailStream;
import souk.wiring.Live;

/** Hears of every change of what people are written about, and notes the mails that it owes. */
public final class NoteMails extends MailStream {
    private final Mails mails;

    public NoteMails() {
        this(Live.stores().mail().mails(), Live.clock(), new DailyMails(Live.timeZone()));
    }

    NoteMails(Mails mails, Clock clock, DailyMails days) {
        super(clock, days);
        this.mails = mails;
    }

    @Override
    protected void owed(List<Mail> owed) {
        owed.forEach(mails::owe);
    }
}

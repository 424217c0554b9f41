package souk.functions.mail;

import java.util.Optional;
import souk.job.Counts;
import souk.job.MailNewsJob;
import souk.mail.Mail;
import souk.mail.MailId;
import souk.mail.MailNews;
import souk.mail.Mails;
import souk.mail.MailsBusy;
import souk.wiring.Live;

/** Hears from the mail service what became of each mail, and keeps it. */
public final class HearOfMails extends MailNewsJob {
    private static final int MAX_ATTEMPTS = 5;

    private final Mails mails;

    public HearOfMails() {
        this(Live.stores().mail().mails());
    }

    HearOfMails(Mails mails) {
        this.mails = mails;
    }

    /** News of a mail whose row has expired is of no use any more. */
    @Override
    protected void run(MailId id, MailNews news, String messageId, Counts counts) {
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            Optional<Mail> mail = mails.find(id);
            Mail before = mail.orElse(null);
            if (before == null || before.after(news, messageId).equals(before)) {
                return;
            }
            if (mails.keep(before, before.after(news, messageId))) {
                counts.add(metric(news), 1);
                return;
            }
        }
        throw new MailsBusy();
    }

    private static String metric(MailNews news) {
        return switch (news) {
            case SENT -> "MailsConfirmed";
            case DELIVERED -> "MailsDelivered";
            case BOUNCED -> "MailsBounced";
            case COMPLAINED -> "MailsComplained";
        };
    }
}

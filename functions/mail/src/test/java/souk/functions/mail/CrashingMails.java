package souk.functions.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import souk.functions.mail.MailService.Crash;
import souk.mail.Mail;
import souk.mail.MailId;
import souk.mail.Mails;

/** Mails whose caller ends once, before or after one of its writes. */
final class CrashingMails implements Mails {
    private final Mails kept;
    private int left = -1;
    private boolean before;

    CrashingMails(Mails kept) {
        this.kept = kept;
    }

    /**
     * @param call the first write is 0
     * @param early whether the write is not made any more
     */
    void crashesAt(int call, boolean early) {
        this.left = call;
        this.before = early;
    }

    private boolean isTheOne() {
        return left-- == 0;
    }

    @Override
    public void owe(Mail mail) {
        boolean ends = isTheOne();
        if (ends && before) {
            throw new Crash();
        }
        kept.owe(mail);
        if (ends) {
            throw new Crash();
        }
    }

    @Override
    public boolean keep(Mail was, Mail after) {
        boolean ends = isTheOne();
        if (ends && before) {
            throw new Crash();
        }
        boolean done = kept.keep(was, after);
        if (ends) {
            throw new Crash();
        }
        return done;
    }

    @Override
    public Optional<Mail> find(MailId id) {
        return kept.find(id);
    }

    @Override
    public List<Mail> due(Instant now, int most) {
        return kept.due(now, most);
    }

    @Override
    public List<Mail> failed(int most) {
        return kept.failed(most);
    }
}

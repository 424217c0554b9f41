package souk.functions.mail;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import souk.mail.Courier;
import souk.mail.MailId;
import souk.mail.MailNews;
import souk.mail.Mails;
import souk.mail.WrittenMail;
import souk.shopper.Email;

/** A mail service in memory that does what it is told once, and what it should from then on. */
final class MailService implements Courier {
    /** What happens to one call, or after it. */
    enum Fault {
        /** The sender ends before it calls. */
        CRASH,
        THROTTLE,
        REFUSE,
        /** A fault of the service, which has nothing. */
        SERVER_ERROR,
        /** The service has the mail, and its sender is not told so. */
        ANSWER_LOST,
        /** The service has the mail, and its sender ends before it writes that down. */
        CRASH_AFTER,
        /** The service has the mail, and tells nobody what became of it. */
        EVENT_LOST,
        /** Neither is heard. */
        BOTH_LOST
    }

    /** The end of a process: nothing of it catches this. */
    static final class Crash extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final Deque<Fault> faults = new ArrayDeque<>();
    private final List<MailId> taken = new ArrayList<>();
    private final Deque<MailId> untold = new ArrayDeque<>();

    void next(Fault... each) {
        faults.addAll(List.of(each));
    }

    /** What left the house, each as often as it did. */
    List<MailId> taken() {
        return taken;
    }

    @Override
    public synchronized Answer send(MailId id, Email to, WrittenMail mail) {
        Fault fault = faults.poll();
        if (fault == null) {
            return take(id, true);
        }
        return switch (fault) {
            case CRASH -> throw new Crash();
            case THROTTLE -> new Answer.Throttled("TooManyRequestsException");
            case REFUSE -> new Answer.Refused("MessageRejected");
            case SERVER_ERROR -> throw new IllegalStateException("500");
            case ANSWER_LOST -> {
                take(id, true);
                throw new IllegalStateException("no answer");
            }
            case CRASH_AFTER -> {
                take(id, true);
                throw new Crash();
            }
            case EVENT_LOST -> take(id, false);
            case BOTH_LOST -> {
                take(id, false);
                throw new IllegalStateException("no answer");
            }
        };
    }

    private Answer take(MailId id, boolean tells) {
        taken.add(id);
        if (tells) {
            untold.add(id);
        }
        return new Answer.Taken("message-" + taken.size());
    }

    /** Tells the news, each twice. */
    void tells(Mails mails) {
        var ears = new HearOfMails(mails);
        for (MailId id = untold.poll(); id != null; id = untold.poll()) {
            ears.run(id, MailNews.SENT, "told", (metric, count) -> {});
            ears.run(id, MailNews.DELIVERED, "told", (metric, count) -> {});
            ears.run(id, MailNews.SENT, "told", (metric, count) -> {});
        }
    }
}

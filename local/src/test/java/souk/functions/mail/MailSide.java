package souk.functions.mail;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import souk.functions.mail.letter.Letter;
import souk.mail.Courier;
import souk.mail.DailyMails;
import souk.mail.Mail;
import souk.mail.MailId;
import souk.mail.MailNews;
import souk.mail.Mails;
import souk.payment.MutableClock;
import souk.shopper.Email;

/**
 * Those who note, send and hear of mails, over a mail service that now and then takes nothing, or
 * takes a mail and does not say so; it tells its news of each mail twice. For one thread.
 */
public final class MailSide {
    private static final Email TO = new Email("somebody@souk.example");
    private static final Duration TIME = Duration.ofMinutes(10);

    private final Mails noted;
    private final Mails mails;
    private final MutableClock clock;
    private final Random random;
    private final List<MailId> left = new ArrayList<>();
    private final Deque<MailId> untold = new ArrayDeque<>();

    /**
     * @param noted the mails as who notes them reaches them
     * @param mails as the others do
     */
    public MailSide(Mails noted, Mails mails, MutableClock clock, Random random) {
        this.noted = noted;
        this.mails = mails;
        this.clock = clock;
        this.random = random;
    }

    /** Who notes what changes owe. */
    public RequestStreamHandler notes() {
        return new NoteMails(noted, clock, new DailyMails(ZoneOffset.UTC));
    }

    /** What left, each as often as it did. */
    public List<MailId> left() {
        return List.copyOf(left);
    }

    /** A sender runs. */
    public void sends() {
        new Sending(mails, MailSide::letter, courier(), clock, clock::pass)
                .run(TIME, (metric, count) -> {}, (mail, fault) -> {});
    }

    /** The news of all that left come. */
    public void hears() {
        var ears = new HearOfMails(mails);
        while (!untold.isEmpty()) {
            MailId id = untold.remove();
            ears.run(id, MailNews.SENT, "m", (metric, count) -> {});
            ears.run(id, MailNews.SENT, "m", (metric, count) -> {});
        }
    }

    private static Writer.Outcome letter(Mail mail) {
        var letter = new Letter(mail.kind().word(), "text", "html");
        return new Writer.Outcome.Written(TO, letter, Optional.empty());
    }

    private Courier courier() {
        return (id, to, mail) -> {
            int luck = random.nextInt(10);
            if (luck == 0) {
                return new Courier.Answer.Throttled("TooManyRequestsException");
            }
            left.add(id);
            untold.add(id);
            if (luck == 1) {
                throw new IllegalStateException("no answer");
            }
            return new Courier.Answer.Taken("m");
        };
    }
}

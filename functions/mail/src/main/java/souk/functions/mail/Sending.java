package souk.functions.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import souk.functions.mail.letter.Letter;
import souk.job.Counts;
import souk.mail.Courier;
import souk.mail.Mail;
import souk.mail.Mails;
import souk.mail.WrittenMail;

/**
 * Sends what waits. A mail is taken on a lease first; what it says and to whom is read then. If
 * nobody knows whether it left, it stays taken, and the mail service's news settles that. One that
 * cannot be written does not keep the others waiting. Safe for use by many threads.
 */
final class Sending {
    /** At once; a run goes on with the next ones while it has time. */
    private static final int MOST = 100;

    /** Longer than a mail ever waits without trouble. */
    private static final Duration LATE = Duration.ofHours(1);

    /** Enough for the mail in hand. */
    private static final Duration RESERVE = Duration.ofSeconds(15);

    /** SES counts by the second; doubled while that does not help. */
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    /** Throttled so often in a row, it is not the rate: the day's quota, or a stop. */
    private static final int MOST_PAUSES = 4;

    private final Mails mails;
    private final Writer writer;
    private final Courier courier;
    private final Clock clock;
    private final Pause pause;

    /** Waits for so long. */
    interface Pause {
        void of(Duration time);

        static void sleep(Duration time) {
            try {
                Thread.sleep(time);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while the mail service rests", e);
            }
        }
    }

    Sending(Mails mails, Writer writer, Courier courier, Clock clock, Pause pause) {
        this.mails = mails;
        this.writer = writer;
        this.courier = courier;
        this.clock = clock;
        this.pause = pause;
    }

    /**
     * Sends what is due, the longest waiting first, as fast as the mail service takes it.
     *
     * @param left what is not done in this time is left to the next run
     * @param counts told after each mail
     * @param troubled told of each mail that could not be sent
     */
    void run(Duration left, Counts counts, BiConsumer<Mail, RuntimeException> troubled) {
        Instant end = clock.instant().plus(left).minus(RESERVE);
        int pauses = 0;
        boolean more = true;
        while (more) {
            List<Mail> due = mails.due(clock.instant(), MOST);
            // The index is a moment behind: what was sent just now may stand in it still.
            more = due.size() == MOST;
            for (Mail mail : due) {
                if (clock.instant().isAfter(end)) {
                    return;
                }
                if (sent(mail, counts, troubled)) {
                    pauses = 0;
                } else if (!paused(pauses++, end)) {
                    return;
                }
            }
        }
    }

    /** False when there is no time for it, or it did not help before. */
    private boolean paused(int before, Instant end) {
        Duration time = FIRST_PAUSE.multipliedBy(1L << before);
        if (before == MOST_PAUSES || clock.instant().plus(time).isAfter(end)) {
            return false;
        }
        pause.of(time);
        return true;
    }

    /** False when the mail service takes no more for a moment. */
    private boolean sent(Mail mail, Counts counts, BiConsumer<Mail, RuntimeException> troubled) {
        Instant now = clock.instant();
        if (mail.at().isBefore(now.minus(LATE))) {
            counts.add("MailsLate", 1);
        }
        if (mail.exhausted()) {
            // Whoever tried it last never came back.
            end(mail, mail.failed("NoAnswer"), counts);
            return true;
        }
        Mail taken = mail.taken(now);
        if (!mails.keep(mail, taken)) {
            // Another sender has it, or it was sent.
            return true;
        }
        Writer.Outcome outcome;
        try {
            outcome = writer.write(taken);
        } catch (RuntimeException fault) {
            troubled.accept(taken, fault);
            end(taken, taken.putOff(now, fault.getClass().getSimpleName()), counts);
            return true;
        }
        return switch (outcome) {
            case Writer.Outcome.Nothing nothing -> {
                end(taken, taken.dropped(nothing.why()), counts);
                yield true;
            }
            case Writer.Outcome.Written written -> handedOver(taken, written, counts, troubled);
        };
    }

    private boolean handedOver(
            Mail taken,
            Writer.Outcome.Written written,
            Counts counts,
            BiConsumer<Mail, RuntimeException> troubled) {
        Courier.Answer answer;
        try {
            Letter letter = written.letter();
            answer =
                    courier.send(
                            taken.id(),
                            written.to(),
                            new WrittenMail(
                                    letter.subject(),
                                    letter.text(),
                                    letter.html(),
                                    written.stop()));
        } catch (RuntimeException lost) {
            troubled.accept(taken, lost);
            counts.add("MailsUnanswered", 1);
            return true;
        }
        Instant now = clock.instant();
        return switch (answer) {
            case Courier.Answer.Taken it -> {
                end(taken, taken.sent(it.messageId()), counts);
                yield true;
            }
            case Courier.Answer.Refused it -> {
                end(taken, taken.putOff(now, it.why()), counts);
                yield true;
            }
            case Courier.Answer.Throttled it -> {
                end(taken, taken.throttled(now, it.why()), counts);
                yield false;
            }
        };
    }

    /** Where it has changed meanwhile, its news came first and say more. */
    private void end(Mail taken, Mail after, Counts counts) {
        if (mails.keep(taken, after)) {
            counts.add(
                    switch (after.state()) {
                        case SENT -> "MailsSent";
                        case DROPPED -> "MailsDropped";
                        case FAILED -> "MailsFailed";
                        case WAITING, SENDING, DELIVERED, BOUNCED, COMPLAINED -> "MailsPutOff";
                    },
                    1);
        }
    }
}

package souk.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One mail, from when it is owed until it has arrived. Immutable.
 *
 * <p>A sender takes it on a lease: {@code Waiting → Sending → Sent}. Whether a mail left is unknown
 * while it is {@code Sending}: the answer may be lost, or its sender dead. The mail service's own
 * news settles that. Only if none has come until the lease ends is the mail sent again.
 *
 * @param at when it was owed; of a mail about a whole day, the next morning
 * @param dueAt when a sender has to look at it; no matter unless it is open
 * @param tries how often it was taken to be sent; a throttled try does not count
 * @param messageId what the mail service calls it
 * @param trouble why the last try failed, by the name of its cause
 * @param version 1 at first, one more at each change
 */
public record Mail(
        MailId id,
        MailKind kind,
        MailSubject about,
        Instant at,
        MailState state,
        Instant dueAt,
        int tries,
        Optional<String> messageId,
        Optional<String> trouble,
        long version) {
    /** News of a mail takes seconds; this long nobody else sends it. */
    public static final Duration LEASE = Duration.ofMinutes(10);

    /** After these it waits for a person; the last comes half a day after the first. */
    public static final int MOST_TRIES = 12;

    /** A mail is of no use after that, and its row goes. */
    public static final Duration KEPT = Duration.ofDays(14);

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(2);

    static Mail owed(MailKind kind, MailSubject about, Instant now) {
        return new Mail(
                MailId.of(kind, about),
                kind,
                about,
                now,
                MailState.WAITING,
                now,
                0,
                Optional.empty(),
                Optional.empty(),
                1);
    }

    /** Whether a sender may take it now: it waits, or whoever took it has not come back. */
    public boolean due(Instant now) {
        return state.open() && !dueAt.isAfter(now);
    }

    /** Whether it was tried as often as it may be. */
    public boolean exhausted() {
        return tries >= MOST_TRIES;
    }

    /** Taken to be sent. */
    public Mail taken(Instant now) {
        return next(MailState.SENDING, now.plus(LEASE), tries + 1, messageId, trouble);
    }

    /** The mail service has it. */
    public Mail sent(String message) {
        return next(MailState.SENT, dueAt, tries, Optional.of(message), Optional.empty());
    }

    /** It did not leave for sure, and is tried again later, unless it was tried too often. */
    public Mail putOff(Instant now, String why) {
        return exhausted()
                ? failed(why)
                : next(
                        MailState.WAITING,
                        now.plus(wait(tries)),
                        tries,
                        messageId,
                        Optional.of(why));
    }

    /** The mail service takes no more for a moment, which is no fault of this mail. */
    public Mail throttled(Instant now, String why) {
        return next(
                MailState.WAITING, now.plus(FIRST_WAIT), tries - 1, messageId, Optional.of(why));
    }

    /** Nobody tries again. */
    public Mail failed(String why) {
        return next(MailState.FAILED, dueAt, tries, messageId, Optional.of(why));
    }

    /** A person wants it tried again, as if it had never been. */
    public Mail again(Instant now) {
        return next(MailState.WAITING, now, 0, messageId, trouble);
    }

    /** Nobody is to get it any more. */
    public Mail dropped(String why) {
        return next(MailState.DROPPED, dueAt, tries, messageId, Optional.of(why));
    }

    /** As it is by the mail service's word; the same when it is old news. */
    public Mail after(MailNews news, String message) {
        MailState told = news.state();
        boolean known = !state.open() && state != MailState.FAILED && state.compareTo(told) >= 0;
        return known ? this : next(told, dueAt, tries, Optional.of(message), Optional.empty());
    }

    private static Duration wait(int tries) {
        Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(tries, 10));
        return doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
    }

    private Mail next(
            MailState then,
            Instant due,
            int tried,
            Optional<String> message,
            Optional<String> why) {
        return new Mail(id, kind, about, at, then, due, tried, message, why, version + 1);
    }
}

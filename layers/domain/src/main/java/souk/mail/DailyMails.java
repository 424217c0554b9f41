package souk.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import souk.catalogue.SellerId;

/**
 * Mails that tell a seller of a whole day at once, on the next morning: one of a kind, seller and
 * day, however often it is owed. Immutable.
 *
 * @param zone in which days begin
 */
public record DailyMails(ZoneId zone) {
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /** What the seller sold on the day of that time, in place of a mail for each order. */
    public Mail sold(SellerId seller, Instant at) {
        return owed(MailKind.SOLD_THAT_DAY, seller, dayOf(at));
    }

    /** That something of the seller's was almost sold out at that time. */
    public Mail lowStock(SellerId seller, Instant at) {
        return owed(MailKind.LOW_STOCK, seller, dayOf(at));
    }

    /** The day that a time is on. */
    public LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    /** The day that a mail is about, which is one of these. */
    public static LocalDate dayOf(Mail mail) {
        return LocalDate.parse(mail.about().part().orElseThrow());
    }

    private Mail owed(MailKind kind, SellerId seller, LocalDate day) {
        Instant morning = day.plusDays(1).atTime(MORNING).atZone(zone).toInstant();
        return Mail.owed(kind, MailSubject.of(seller, day.toString()), morning);
    }
}

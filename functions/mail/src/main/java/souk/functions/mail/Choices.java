package souk.functions.mail;

import java.time.Instant;
import java.util.Optional;
import souk.mail.DailyMails;
import souk.mail.Mail;
import souk.mail.MailChoice;
import souk.mail.MailChoices;
import souk.mail.MailKind;
import souk.mail.MailState;
import souk.mail.Mails;
import souk.mail.SoldMails;
import souk.order.Order;
import souk.order.Orders;
import souk.shopper.ShopperId;
import souk.wiring.Stores;

/** What readers have chosen, when a mail is about to be sent. Safe for use by many threads. */
record Choices(MailChoices choices, Mails mails, Orders orders, DailyMails days) {
    static Choices of(Stores stores) {
        return new Choices(
                stores.mail().choices(),
                stores.mail().mails(),
                stores.orders(),
                new DailyMails(stores.timeZone()));
    }

    /**
     * Why the reader does not get the mail; empty when they do. Who wants to be told of a day's
     * orders together is owed that first: if this ends in between, the mail waits, and is looked at
     * again.
     */
    Optional<String> against(Mail mail, ShopperId reader) {
        if (mail.kind().topic().isEmpty()) {
            return Optional.empty();
        }
        MailChoice choice = choices.find(reader);
        if (!choice.wants(mail.kind().topic().get())) {
            return Optional.of("NotWanted");
        }
        if (mail.kind() == MailKind.SOLD && choice.sold() == SoldMails.DAILY) {
            return paidAt(mail).flatMap(at -> toldLater(mail, at));
        }
        return Optional.empty();
    }

    /** Unless the mail of that day has left, and may not have told this order. */
    private Optional<String> toldLater(Mail mail, Instant paidAt) {
        Mail ofDay = days.sold(mail.about().seller().orElseThrow(), paidAt);
        mails.owe(ofDay);
        return mails.find(ofDay.id())
                .filter(each -> each.state() == MailState.WAITING)
                .map(_ -> "Daily");
    }

    private Optional<Instant> paidAt(Mail mail) {
        return mail.about().order().flatMap(orders::find).flatMap(Choices::paidAt);
    }

    private static Optional<Instant> paidAt(Order order) {
        return order.state().paidAt();
    }
}

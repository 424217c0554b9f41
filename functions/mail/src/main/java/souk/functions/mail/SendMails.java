package souk.functions.mail;

import java.time.Duration;
import java.util.Optional;
import souk.job.Counts;
import souk.job.Job;
import souk.mail.Courier;
import souk.ses.SesCourier;
import souk.wiring.Live;
import souk.wiring.Stores;

/** Each minute, and when a mail is noted: sends what waits, if the shop has somebody who writes. */
public final class SendMails extends Job {
    private final Optional<Sending> sending;

    public SendMails() {
        this(SesCourier.live().map(courier -> sending(courier, Live.stores())));
    }

    SendMails(Optional<Sending> sending) {
        this.sending = sending;
    }

    private static Sending sending(Courier courier, Stores stores) {
        return new Sending(
                stores.mail().mails(),
                ShopWriter.live(stores),
                courier,
                stores.clock(),
                Sending.Pause::sleep);
    }

    /** Time enough for nothing: it looks for mails and leaves them there. */
    @Override
    protected void prime() {
        sending.ifPresent(
                each -> each.run(Duration.ZERO, (metric, count) -> {}, (mail, fault) -> {}));
    }

    @Override
    protected void run(Duration left, Counts counts) {
        sending.ifPresent(
                each ->
                        each.run(
                                left,
                                counts,
                                (mail, fault) -> leaveOut("mail", mail.id().value(), fault)));
    }
}

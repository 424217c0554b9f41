package souk.proof.privilege;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import souk.journey.Buyer;
import souk.journey.KeptMail;
import souk.local.LocalCloud;
import souk.local.functions.Outcome;

/** All that the day's doings owe is told, and the mail service has said what became of it. */
record MailWorkload(LocalCloud shop) {
    /** Of each way in which a mail is read: of orders, parcels, returns, refunds and sellers. */
    private static final List<String> KINDS =
            List.of("ordered", "sold", "shipped", "withdrawn", "refund-sent");

    void areTold() {
        assertThat(
                        shop.functions()
                                .invoke(
                                        "SendMails",
                                        "{}".getBytes(StandardCharsets.UTF_8),
                                        Duration.ofMinutes(2)))
                .isInstanceOf(Outcome.Answered.class);
        for (String kind : KINDS) {
            Buyer.eventually(
                    () -> KeptMail.all(shop),
                    mails -> mails.stream().anyMatch(mail -> isDelivered(mail, kind)));
        }
    }

    private static boolean isDelivered(KeptMail mail, String kind) {
        return mail.kind().equals(kind) && mail.state().equals("Delivered");
    }
}

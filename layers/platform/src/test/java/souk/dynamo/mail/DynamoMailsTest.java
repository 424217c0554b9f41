package souk.dynamo.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import souk.catalogue.SellerId;
import souk.dynamo.TestStore;
import souk.dynamo.UniqueProducts;
import souk.dynamo.order.OrderEvents;
import souk.engine.OnEveryEngine;
import souk.mail.Mail;
import souk.mail.MailNews;
import souk.mail.MailState;
import souk.mail.OwedMails;
import souk.seller.SellerState;

@OnEveryEngine
class DynamoMailsTest {
    private static final int MANY = 1_000;
    private static final Instant LONG_AGO = Instant.parse("2001-01-01T00:00:00Z");

    private final DynamoMails mails = new DynamoMails(TestStore.tables());

    /** To a seller of its own, so that it is no other test's mail. */
    private static Mail owed(Instant at) {
        var seller = new SellerId(UniqueProducts.unique("seller"));
        return OwedMails.ofSeller(Optional.empty(), seller, SellerState.APPLIED, "since", at)
                .getFirst();
    }

    @Test
    void keepsAMailAsItIsHoweverOftenItIsOwed() {
        Mail mail = owed(LONG_AGO);
        mails.owe(mail);
        Mail sent = mail.taken(LONG_AGO).sent("m1");
        assertThat(mails.keep(mail, mail.taken(LONG_AGO))).isTrue();
        assertThat(mails.keep(mail.taken(LONG_AGO), sent)).isTrue();

        mails.owe(mail);

        assertThat(mails.find(mail.id())).hasValue(sent);
    }

    @Test
    void keepsEveryKindOfMailWithAllItSays() {
        List<Mail> all = OwedMails.ofOrder(Optional.empty(), OrderEvents.paid(), LONG_AGO);

        all.forEach(mails::owe);

        assertThat(all).allSatisfy(mail -> assertThat(mails.find(mail.id())).hasValue(mail));
    }

    @Test
    void whoTakesAMailHasItAlone() {
        Mail mail = owed(LONG_AGO);
        mails.owe(mail);
        var won = new AtomicInteger();

        var takers =
                IntStream.range(0, 8)
                        .mapToObj(
                                _ ->
                                        CompletableFuture.runAsync(
                                                () -> {
                                                    if (mails.keep(mail, mail.taken(LONG_AGO))) {
                                                        won.incrementAndGet();
                                                    }
                                                }))
                        .toList();
        takers.forEach(CompletableFuture::join);

        assertThat(won).hasValue(1);
    }

    @Test
    void findsWhatIsDueAndNothingElse() {
        Instant now = Instant.parse("2001-06-01T00:00:00Z");
        Mail waits = owed(LONG_AGO);
        Mail taken = owed(LONG_AGO);
        Mail over = owed(LONG_AGO);
        Mail later = owed(now.plusSeconds(1));
        Mail sent = owed(LONG_AGO);
        List.of(waits, taken, over, later, sent).forEach(mails::owe);
        mails.keep(taken, taken.taken(now));
        mails.keep(over, over.taken(LONG_AGO));
        mails.keep(sent, sent.after(MailNews.SENT, "m1"));

        assertThat(mails.due(now, MANY))
                .extracting(Mail::id)
                .contains(waits.id(), over.id())
                .doesNotContain(taken.id(), later.id(), sent.id());
    }

    @Test
    void findsWhatWaitsForAPerson() {
        Mail mail = owed(LONG_AGO);
        mails.owe(mail);
        mails.keep(mail, mail.failed("Poison"));

        assertThat(mails.failed(MANY)).contains(mail.failed("Poison"));
        assertThat(mails.due(LONG_AGO, MANY)).extracting(Mail::id).doesNotContain(mail.id());
        assertThat(mails.find(mail.id()).orElseThrow().state()).isEqualTo(MailState.FAILED);
    }
}

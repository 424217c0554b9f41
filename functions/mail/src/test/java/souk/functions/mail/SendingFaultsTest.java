package souk.functions.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import souk.catalogue.SellerId;
import souk.functions.mail.MailService.Crash;
import souk.functions.mail.MailService.Fault;
import souk.functions.mail.letter.Letter;
import souk.mail.Mail;
import souk.mail.MailId;
import souk.mail.MailState;
import souk.mail.MailsInMemory;
import souk.mail.OwedMails;
import souk.order.SampleOrders;
import souk.parcel.ParcelFixture;
import souk.payment.MutableClock;
import souk.seller.SellerState;
import souk.shopper.Email;

/**
 * Each fault at each call of the lease: how often each mail leaves the house. None is lost, and
 * only one of which neither the answer nor the news is heard leaves twice.
 */
class SendingFaultsTest {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final int A_DAY = 24 * 60;

    private final MutableClock clock = new MutableClock();
    private final MailsInMemory mails = new MailsInMemory();
    private final MailService service = new MailService();
    private final Map<String, Long> counts = new HashMap<>();

    private static Writer.Outcome letter(Mail mail) {
        return new Writer.Outcome.Written(
                new Email("alice@souk.example"),
                new Letter(mail.kind().word(), "text", "html"),
                Optional.empty());
    }

    /** One to a shopper, and to two sellers. */
    private List<Mail> owe() {
        List<Mail> owed =
                OwedMails.ofOrder(
                        Optional.of(SampleOrders.order(SampleOrders.product("mug", 1_000, 9))),
                        ParcelFixture.paidOrder(),
                        clock.instant());
        owed.forEach(mails::owe);
        return owed;
    }

    private void sends(Writer writer) {
        try {
            new Sending(mails, writer, service, clock, clock::pass)
                    .run(
                            A_MINUTE,
                            (metric, count) -> counts.merge(metric, count, Long::sum),
                            (mail, fault) -> {});
        } catch (Crash end) {
            // The next run finds what this one left.
        }
    }

    /** A sender each minute, and news right after. */
    private void aDayPasses(Writer writer) {
        for (int i = 0; i < A_DAY; i++) {
            sends(writer);
            service.tells(mails);
            clock.pass(A_MINUTE);
        }
    }

    private int timesSent(Mail mail) {
        return Collections.frequency(service.taken(), mail.id());
    }

    /** Each fault at the first, second and third call. */
    static Stream<Arguments> faults() {
        return Arrays.stream(Fault.values())
                .flatMap(
                        fault ->
                                IntStream.range(0, 3)
                                        .mapToObj(before -> Arguments.of(fault, before)));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void eachMailLeavesOnceWhateverFails(Fault fault, int before) {
        IntStream.range(0, before).forEach(_ -> service.next(Fault.EVENT_LOST));
        service.next(fault);
        List<Mail> owed = owe();

        aDayPasses(SendingFaultsTest::letter);

        assertThat(mails.all())
                .allMatch(
                        mail ->
                                mail.state() == MailState.SENT
                                        || mail.state() == MailState.DELIVERED);
        assertThat(owed.stream().map(this::timesSent).sorted().toList())
                .isEqualTo(fault == Fault.BOTH_LOST ? List.of(1, 1, 2) : List.of(1, 1, 1));
    }

    @Test
    void repeatedAndReorderedChangesOweNothingNew() {
        owe();
        aDayPasses(SendingFaultsTest::letter);
        List<MailId> before = List.copyOf(service.taken());

        owe();
        aDayPasses(SendingFaultsTest::letter);

        assertThat(service.taken()).isEqualTo(before).hasSize(3);
    }

    @Test
    void oneThatCannotBeWrittenWaitsForAPersonAndTheOthersGo() {
        List<Mail> owed = owe();
        MailId poison = owed.getFirst().id();

        aDayPasses(
                mail -> {
                    if (mail.id().equals(poison)) {
                        throw new IllegalStateException("a row that is no order");
                    }
                    return letter(mail);
                });

        assertThat(mails.failed(10)).extracting(Mail::id).containsExactly(poison);
        assertThat(mails.failed(10).getFirst().trouble()).hasValue("IllegalStateException");
        assertThat(service.taken()).hasSize(owed.size() - 1).doesNotContain(poison);
        assertThat(counts).containsEntry("MailsFailed", 1L).containsKey("MailsLate");
    }

    @Test
    void oneThatIsAlwaysRefusedWaitsForAPerson() {
        owe();
        service.next(IntStream.range(0, 36).mapToObj(_ -> Fault.REFUSE).toArray(Fault[]::new));

        aDayPasses(SendingFaultsTest::letter);

        assertThat(mails.failed(10)).hasSize(3);
        assertThat(service.taken()).isEmpty();
    }

    @Test
    void aThrottledMailWaitsAndTheNextOnesGoASecondLater() {
        List<Mail> owed = owe();
        var start = clock.instant();
        service.next(Fault.THROTTLE);

        sends(SendingFaultsTest::letter);

        assertThat(clock.instant()).isEqualTo(start.plusSeconds(1));
        assertThat(service.taken()).hasSize(owed.size() - 1);
        assertThat(mails.all())
                .filteredOn(mail -> mail.state() == MailState.WAITING)
                .extracting(Mail::tries)
                .containsExactly(0);
    }

    @Test
    void aServiceThatTakesNothingEndsTheRunAndIsNoFaultOfTheMails() {
        for (int i = 0; i < 10; i++) {
            OwedMails.ofSeller(
                            Optional.of(SellerState.APPLIED),
                            new SellerId("sam"),
                            SellerState.APPROVED,
                            "moment " + i,
                            clock.instant())
                    .forEach(mails::owe);
        }
        service.next(IntStream.range(0, 20).mapToObj(_ -> Fault.THROTTLE).toArray(Fault[]::new));

        sends(SendingFaultsTest::letter);

        assertThat(service.taken()).isEmpty();
        assertThat(mails.all()).allMatch(mail -> mail.state() == MailState.WAITING);
        assertThat(mails.all()).extracting(Mail::tries).containsOnly(0);
        assertThat(mails.all())
                .filteredOn(mail -> mail.trouble().isPresent())
                .as("one, and one after each of four pauses")
                .hasSize(5);
    }

    @Test
    void nobodyToTellIsNoFailure() {
        owe();

        aDayPasses(_ -> new Writer.Outcome.Nothing("NobodyToTell"));

        assertThat(mails.all()).allMatch(mail -> mail.state() == MailState.DROPPED);
        assertThat(counts).containsOnly(Map.entry("MailsDropped", 3L));
    }

    @Test
    void twoSendersAtOnceSendEachMailOnce() {
        for (int i = 0; i < 50; i++) {
            owe();
            var senders =
                    IntStream.range(0, 4)
                            .mapToObj(
                                    _ ->
                                            CompletableFuture.runAsync(
                                                    () -> sends(SendingFaultsTest::letter)))
                            .toList();
            senders.forEach(CompletableFuture::join);
        }

        assertThat(service.taken()).hasSize(3).doesNotHaveDuplicates();
    }
}

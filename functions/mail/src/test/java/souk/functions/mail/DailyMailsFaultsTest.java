package souk.functions.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import souk.functions.mail.MailService.Crash;
import souk.functions.mail.MailService.Fault;
import souk.functions.mail.letter.Letter;
import souk.mail.DailyMails;
import souk.mail.Mail;
import souk.mail.MailChoicesInMemory;
import souk.mail.MailId;
import souk.mail.MailKind;
import souk.mail.MailState;
import souk.mail.MailsInMemory;
import souk.mail.OwedMails;
import souk.mail.SoldMails;
import souk.order.Order;
import souk.order.OrdersInMemory;
import souk.order.SampleOrders;
import souk.parcel.ParcelFixture;
import souk.payment.MutableClock;
import souk.shopper.Email;
import souk.shopper.ShopperId;

/**
 * Sam wants to be told of a day's orders together, Sue of each: whatever ends between any two
 * writes, and however often a change is told, Sam gets one mail of the day and Sue one of the
 * order.
 */
class DailyMailsFaultsTest {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final ShopperId SAM = new ShopperId("person-sam");

    private final MutableClock clock = new MutableClock();
    private final MailsInMemory kept = new MailsInMemory();
    private final CrashingMails mails = new CrashingMails(kept);
    private final MailService service = new MailService();
    private final MailChoicesInMemory choices = new MailChoicesInMemory();
    private final Order paid = ParcelFixture.paidOrder();
    private final DailyMails days = new DailyMails(ZoneId.of("Europe/Berlin"));
    private final Choices asked =
            new Choices(choices, mails, new OrdersInMemory().with(paid), days);

    private Writer.Outcome write(Mail mail) {
        ShopperId reader = mail.about().seller().map(this::person).orElse(paid.shopper());
        return asked.against(mail, reader)
                .<Writer.Outcome>map(Writer.Outcome.Nothing::new)
                .orElseGet(
                        () ->
                                new Writer.Outcome.Written(
                                        new Email("alice@souk.example"),
                                        new Letter(mail.kind().word(), "text", "html"),
                                        Optional.empty()));
    }

    private ShopperId person(Record seller) {
        return seller.equals(ParcelFixture.SAM) ? SAM : new ShopperId("person-sue");
    }

    private List<Mail> owed() {
        return OwedMails.ofOrder(
                Optional.of(SampleOrders.order(SampleOrders.product("mug", 1_000, 9))),
                paid,
                clock.instant());
    }

    private void tell(Consumer<List<Mail>> sequence) {
        List<Mail> all = new ArrayList<>(owed());
        sequence.accept(all);
        all.forEach(kept::owe);
    }

    private void pass(Duration time) {
        for (long minute = 0; minute < time.toMinutes(); minute++) {
            try {
                new Sending(mails, this::write, service, clock, clock::pass)
                        .run(A_MINUTE, (metric, count) -> {}, (mail, fault) -> {});
            } catch (Crash end) {
                // The next run finds what this one left.
            }
            service.tells(kept);
            clock.pass(A_MINUTE);
        }
    }

    private List<MailId> sent(MailKind kind) {
        return service.taken().stream()
                .filter(id -> id.value().matches(kind.word() + "-[a-z2-7]{26}"))
                .toList();
    }

    private void assertToldOnce() {
        assertThat(sent(MailKind.SOLD_THAT_DAY)).hasSize(1);
        assertThat(sent(MailKind.SOLD)).hasSize(1);
        assertThat(kept.all()).noneMatch(mail -> mail.state().open());
        assertThat(kept.all())
                .filteredOn(mail -> mail.state() == MailState.DROPPED)
                .extracting(Mail::kind, mail -> mail.trouble().orElse(""))
                .containsExactly(tuple(MailKind.SOLD, "Daily"));
    }

    /** Before and after each write of the run that finds the three mails. */
    static Stream<Arguments> crashes() {
        return IntStream.range(0, 8)
                .boxed()
                .flatMap(call -> Stream.of(Arguments.of(call, true), Arguments.of(call, false)));
    }

    @ParameterizedTest
    @MethodSource("crashes")
    void aCrashAtAnyWriteLosesNothingAndTellsNothingTwice(int call, boolean before) {
        choices.change(SAM, now -> now.with(false, SoldMails.DAILY, true));
        mails.crashesAt(call, before);
        tell(all -> {});

        pass(Duration.ofDays(2));

        assertToldOnce();
    }

    @Test
    void changesThatAreToldAgainAndInAnotherSequenceTellNothingNew() {
        choices.change(SAM, now -> now.with(false, SoldMails.DAILY, true));
        tell(Collections::reverse);
        pass(Duration.ofHours(3));
        tell(Collections::shuffle);
        pass(Duration.ofDays(1));
        tell(Collections::reverse);
        pass(Duration.ofDays(1));

        assertToldOnce();
    }

    @Test
    void aLostAnswerToTheDigestIsNoSecondOne() {
        choices.change(SAM, now -> now.with(false, SoldMails.DAILY, true));
        tell(all -> {});
        pass(Duration.ofHours(1));
        service.next(Fault.ANSWER_LOST);

        pass(Duration.ofDays(2));

        assertToldOnce();
    }

    @Test
    void whatComesAfterTheMailOfTheDayIsToldByItself() {
        choices.change(SAM, now -> now.with(false, SoldMails.DAILY, true));
        kept.owe(days.sold(ParcelFixture.SAM, clock.instant()));
        pass(Duration.ofDays(1));

        tell(all -> {});
        pass(Duration.ofDays(1));

        assertThat(sent(MailKind.SOLD_THAT_DAY)).hasSize(1);
        assertThat(sent(MailKind.SOLD)).hasSize(2);
    }

    @Test
    void whoWantsNoneGetsNone() {
        choices.change(SAM, now -> now.with(false, SoldMails.NONE, true));
        tell(all -> {});

        pass(Duration.ofDays(2));

        assertThat(sent(MailKind.SOLD_THAT_DAY)).isEmpty();
        assertThat(sent(MailKind.SOLD)).hasSize(1);
        assertThat(kept.all()).extracting(mail -> mail.trouble().orElse("")).contains("NotWanted");
    }

    @Test
    void stockThatIsLowAgainAndAgainIsToldOnceADay() {
        var at = clock.instant();
        Stream.of(at, at.plusSeconds(60), at.plusSeconds(3_600), at)
                .flatMap(each -> OwedMails.ofStock(9, ParcelFixture.SUE, 3, each, days).stream())
                .forEach(kept::owe);

        pass(Duration.ofDays(2));

        assertThat(sent(MailKind.LOW_STOCK)).hasSize(1);
    }
}

package souk.proof.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import souk.functions.mail.MailSide;
import souk.mail.Mail;
import souk.mail.MailState;
import souk.mail.Mails;
import souk.payment.MutableClock;
import souk.proof.Proof;
import souk.proof.checkout.Database;
import souk.proof.checkout.SilencedLogs;
import souk.proof.sales.OrderLifecycles;
import souk.proof.stream.Delivery;
import souk.proof.stream.StreamFaults;

/**
 * Changes of five tables arrive again and again and ahead of one another, while what was noted is
 * sent: each thing that happened is told once, and nothing else is.
 */
@Tag("proof")
@ExtendWith(SilencedLogs.class)
class MailStreamTest {
    private static final int ORDERS = 6;

    /** A lease, and a bit. */
    private static final Duration LATER = Duration.ofMinutes(11);

    private static final int RUNS_AT_THE_END = 8;

    private long changes;
    private long heard;
    private long failures;
    private long told;

    @Test
    void eachThingIsToldOnceHoweverOftenTheStreamsTellIt() throws InterruptedException {
        int runs = Proof.times(3, 500);
        try (var database = new Database()) {
            for (int seed = 1; seed <= runs; seed++) {
                run(database, seed);
            }
        }

        Proof.of("mail-stream")
                .shows(
                        """
                        ## Mail: five streams

                        %,d seeded runs of %d orders by two sellers, with parcels, returns and refunds: %,d changes, \
                        delivered %,d times in batches that repeat, overtake one another and fail (%,d failures of \
                        the function, besides faults in a quarter of its writes), while a sender runs whose calls are \
                        throttled or get no answer. %,d mails were owed; each left once, and no other."""
                                .formatted(runs, ORDERS, changes, heard, failures, told));
    }

    private void run(Database database, long seed) throws InterruptedException {
        var random = new Random(seed);
        var clock = new MutableClock();
        Mails mails =
                database.stores(database.client(new StreamFaults(seed)), clock).mail().mails();
        Mails sending =
                database.stores(database.client(new ExecutionInterceptor() {}), clock)
                        .mail()
                        .mails();
        var side = new MailSide(mails, sending, clock, random);
        var stream = new Delivery(side.notes(), random);
        var happenings = new Happenings(stream, random);
        var lives = new OrderLifecycles(seed);
        for (int number = 0; number < ORDERS; number++) {
            happenings.order(lives.next(number));
        }
        lives.sellers().forEach(happenings::seller);

        stream.tell(
                () -> {
                    clock.pass(Duration.ofMinutes(random.nextInt(5)));
                    side.hears();
                    if (random.nextInt(4) == 0) {
                        side.sends();
                    }
                });
        for (int i = 0; i < RUNS_AT_THE_END; i++) {
            side.sends();
            side.hears();
            clock.pass(LATER);
        }

        List<Mail> left = side.left().stream().map(id -> sending.find(id).orElseThrow()).toList();
        assertThat(left.stream().map(MailStreamTest::about))
                .as("seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(happenings.owed());
        assertThat(left).extracting(Mail::state).containsOnly(MailState.SENT);
        changes += stream.changes();
        heard += stream.heard();
        failures += stream.failures();
        told += left.size();
    }

    /** A part of a seller's is the moment of their change: the second in which it was, here. */
    private static String about(Mail mail) {
        var about = mail.about();
        var said = new StringBuilder(mail.kind().word());
        about.order().ifPresent(order -> said.append(' ').append(order));
        about.seller().ifPresent(seller -> said.append(' ').append(seller));
        about.part()
                .map(part -> about.order().isPresent() ? part : Happenings.nth(part))
                .ifPresent(part -> said.append(' ').append(part));
        return said.toString();
    }
}

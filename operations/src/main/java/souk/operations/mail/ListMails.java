package souk.operations.mail;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import souk.catalogue.SellerId;
import souk.mail.Mail;
import souk.mail.MailSubject;
import souk.mail.Mails;
import souk.operations.command.CannotRun;
import souk.operations.command.Command;
import souk.order.OrderId;
import souk.wiring.Live;

/**
 * {@code mails}: lists the mails that wait to be sent, the longest waiting first, and those that
 * failed; {@code --again} lets those that failed be sent again. Ends with 1 while one has failed or
 * waits for more than an hour.
 */
public final class ListMails implements Command {
    /** Over the shop that the environment names, wired when it is run. */
    public static final Command LIVE = (options, out) -> live().run(options, out);

    private static final String AGAIN = "--again";

    /** So many of each are listed. */
    private static final int MOST = 1_000;

    /** A mail that is put off is due again sooner than that. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private static final Duration LATE = Duration.ofHours(1);

    private final Mails mails;
    private final Clock clock;

    ListMails(Mails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    private static ListMails live() {
        try {
            return new ListMails(Live.stores().mail().mails(), Clock.systemUTC());
        } catch (IllegalStateException unset) {
            throw new CannotRun(unset.getMessage() + "; is a shop running?");
        }
    }

    @Override
    public int run(List<String> options, PrintStream out) {
        if (!options.isEmpty() && !options.equals(List.of(AGAIN))) {
            throw new CannotRun("mails takes the option " + AGAIN + " only");
        }
        Instant now = clock.instant();
        List<Mail> waiting = mails.due(now.plus(AHEAD), MOST);
        List<Mail> failed = mails.failed(MOST);
        waiting.forEach(mail -> out.println(text(mail)));
        failed.forEach(mail -> out.println(text(mail)));
        out.println("waiting: " + count(waiting));
        out.println("failed: " + count(failed));
        List<Mail> left = new ArrayList<>(failed);
        if (!options.isEmpty()) {
            // One that has changed meanwhile was sent after all.
            left.removeIf(mail -> mails.keep(mail, mail.again(now)));
            out.println("to be sent again: " + (failed.size() - left.size()));
        }
        boolean late = waiting.stream().anyMatch(mail -> mail.at().isBefore(now.minus(LATE)));
        return left.isEmpty() && !late ? 0 : 1;
    }

    private static String count(List<Mail> listed) {
        return listed.size() < MOST ? Integer.toString(listed.size()) : MOST + " or more";
    }

    private static String text(Mail mail) {
        return "%s  %s  %s since %s, tries %d%s"
                .formatted(
                        mail.kind().word(),
                        text(mail.about()),
                        mail.state().word(),
                        mail.at().truncatedTo(ChronoUnit.SECONDS),
                        mail.tries(),
                        mail.trouble().map(why -> ": " + why).orElse(""));
    }

    private static String text(MailSubject about) {
        return Stream.of(
                        about.order().map(OrderId::value).map("order "::concat),
                        about.seller().map(SellerId::value).map("seller "::concat))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}

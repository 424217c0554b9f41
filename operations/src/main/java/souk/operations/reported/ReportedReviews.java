package souk.operations.reported;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import souk.operations.command.CannotRun;
import souk.operations.command.Command;
import souk.operations.command.Counter;
import souk.review.Report;
import souk.review.ReportReason;
import souk.review.Reported;
import souk.review.Reported.Complaint;
import souk.review.Review;
import souk.value.Page;
import souk.wiring.Live;

/**
 * {@code reported}: lists the reviews with open reports, those with the most reports first, and
 * then those that are hidden. It reads what the moderators' desk reads, and ends with 1 while a
 * report is open.
 */
public final class ReportedReviews implements Command {
    /** Over the shop that the environment names, wired when it is run. */
    public static final Command LIVE = (options, out) -> live().run(options, out);

    private static final int FIRST_WORDS = 80;

    private static final int PAGE = 100;

    private final Reported reported;

    ReportedReviews(Reported reported) {
        this.reported = reported;
    }

    private static ReportedReviews live() {
        try {
            return new ReportedReviews(Live.stores().moderation().reported());
        } catch (IllegalStateException unset) {
            throw new CannotRun(unset.getMessage() + "; is a shop running?");
        }
    }

    @Override
    public int run(List<String> options, PrintStream out) {
        if (!options.isEmpty()) {
            throw new CannotRun("reported takes no options");
        }
        List<Complaint> complaints = complaints();
        complaints.forEach(each -> tell(each, out));
        long open = complaints.stream().filter(each -> each.review().reports().all() > 0).count();
        out.println(
                "hidden: " + complaints.stream().filter(each -> each.review().hidden()).count());
        out.println("reported: " + open);
        return open == 0 ? 0 : 1;
    }

    private List<Complaint> complaints() {
        List<Complaint> all = new ArrayList<>();
        try (ProgressBar bar = Counter.of("reviews")) {
            for (Reported.Queue queue : Reported.Queue.values()) {
                Optional<String> after = Optional.empty();
                do {
                    Page<Complaint> page = reported.list(queue, PAGE, after);
                    all.addAll(page.items());
                    bar.stepBy(page.items().size());
                    after = page.next();
                } while (after.isPresent());
            }
        }
        return all;
    }

    private static void tell(Complaint each, PrintStream out) {
        Review review = each.review();
        out.println(
                "%s  %s  stars %d, reports %d (%d by buyers), %s"
                        .formatted(
                                review.product(),
                                review.id(),
                                review.rating().stars(),
                                review.reports().all(),
                                review.reports().byBuyers(),
                                review.hidden() ? "hidden" : "visible"));
        each.reports().stream()
                .map(Report::reason)
                .map(reason -> reason.map(ReportReason::text).orElse("(no reason)"))
                .forEach(reason -> out.println("  because: " + line(reason)));
        review.comment().ifPresent(words -> out.println("  text: " + line(words.text())));
    }

    /** On one line and not too long. */
    private static String line(String text) {
        String flat = text.replaceAll("\\s+", " ");
        return flat.codePointCount(0, flat.length()) <= FIRST_WORDS
                ? flat
                : flat.substring(0, flat.offsetByCodePoints(0, FIRST_WORDS)) + " ...";
    }
}

package souk.operations.reported;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import souk.operations.command.CannotRun;
import souk.operations.command.Command;
import souk.operations.command.Counter;
import souk.review.Report;
import souk.review.ReportReason;
import souk.review.Reported;
import souk.review.Reported.Complaint;
import souk.review.Review;
import souk.wiring.Live;

/**
 * {@code reported}: lists the reviews that are hidden or have open reports, those with the most
 * reports first. It ends with 1 while a report is open.
 */
public final class ReportedReviews implements Command {
    /** Over the shop that the environment names, wired when it is run. */
    public static final Command LIVE = (options, out) -> live().run(options, out);

    private static final int FIRST_WORDS = 80;

    private static final Comparator<Complaint> MAX_REPORTED =
            Comparator.comparingInt((Complaint each) -> -each.review().reports().all())
                    .thenComparing(each -> each.review().product().value())
                    .thenComparing(each -> each.review().id().value());

    private final Reported reported;

    ReportedReviews(Reported reported) {
        this.reported = reported;
    }

    private static ReportedReviews live() {
        try {
            return new ReportedReviews(Live.stores().reported());
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
        complaints.stream().sorted(MAX_REPORTED).forEach(each -> tell(each, out));
        long open = complaints.stream().filter(each -> each.review().reports().all() > 0).count();
        out.println(
                "hidden: " + complaints.stream().filter(each -> each.review().hidden()).count());
        out.println("reported: " + open);
        return open == 0 ? 0 : 1;
    }

    private List<Complaint> complaints() {
        try (ProgressBar bar = Counter.of("rows")) {
            return reported.complaints(bar::step);
        }
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

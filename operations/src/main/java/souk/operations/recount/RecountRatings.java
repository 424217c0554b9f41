package souk.operations.recount;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import souk.catalogue.ProductId;
import souk.catalogue.RatingSummary;
import souk.operations.command.CannotRun;
import souk.operations.command.Command;
import souk.operations.command.Counter;
import souk.review.RatingAudit;
import souk.review.RatingRecount;
import souk.wiring.Live;

/**
 * {@code recount [--fix]}: lists the products whose rating figures are not those of their visible
 * reviews. With {@code --fix} it sets them right, unless a shopper is just changing them.
 */
public final class RecountRatings implements Command {
    /** Over the shop that the environment names, wired when it is run. */
    public static final Command LIVE = (options, out) -> live().run(options, out);

    private static final String FIX = "--fix";
    private static final String MOVING = "  was rated meanwhile; run this again";

    private final RatingRecount recount;

    RecountRatings(RatingAudit ratings) {
        this.recount = new RatingRecount(ratings);
    }

    private static RecountRatings live() {
        try {
            return new RecountRatings(Live.stores().audits().ratings());
        } catch (IllegalStateException unset) {
            throw new CannotRun(unset.getMessage() + "; is a shop running?");
        }
    }

    @Override
    public int run(List<String> options, PrintStream out) {
        if (!options.isEmpty() && !options.equals(List.of(FIX))) {
            throw new CannotRun("recount takes the option " + FIX + " only");
        }
        RatingRecount.Result result = counted();
        result.differences().forEach(each -> out.println(text(each)));
        out.println("products: " + result.products());
        out.println("reviews: " + result.reviews());
        out.println("different: " + result.differences().size());
        List<ProductId> left = new ArrayList<>(result.moving());
        if (options.isEmpty()) {
            result.differences().forEach(each -> left.add(each.product().id()));
        } else {
            left.addAll(mend(result, out));
        }
        result.moving().forEach(id -> out.println(id + "  was rated meanwhile; run this again"));
        return left.isEmpty() ? 0 : 1;
    }

    /**
     * Those that could not be set right. It counts once more and mends what is different in the
     * same way: a review that came and went while it counted has misled one count, hardly two.
     */
    private List<ProductId> mend(RatingRecount.Result result, PrintStream out) {
        List<RatingRecount.Difference> again =
                result.differences().isEmpty() ? List.of() : counted().differences();
        List<ProductId> left = new ArrayList<>();
        for (RatingRecount.Difference each : result.differences()) {
            if (!again.contains(each) || !recount.fix(each)) {
                out.println(each.product().id() + MOVING);
                left.add(each.product().id());
            }
        }
        out.println("fixed: " + (result.differences().size() - left.size()));
        out.println("left: " + left.size());
        return left;
    }

    private RatingRecount.Result counted() {
        try (ProgressBar bar = Counter.of("rows")) {
            return recount.count(bar::step);
        }
    }

    private static String text(RatingRecount.Difference each) {
        return "%s  has %s, its reviews add up to %s"
                .formatted(
                        each.product().id(), text(each.product().rating()), text(each.counted()));
    }

    /** How many, and how many of one to five stars. */
    private static String text(RatingSummary figures) {
        return figures.count() + " " + figures.stars();
    }
}

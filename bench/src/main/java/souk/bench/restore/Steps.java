package souk.bench.restore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import souk.bench.figures.MarkdownTable;

/** The steps of a rehearsal so far, each with its time and result. For one thread. */
final class Steps {
    private final MarkdownTable table = new MarkdownTable("step", "seconds", "rows", "result");
    private final List<String> wrong = new ArrayList<>();

    /**
     * How a step ended.
     *
     * @param rows how many rows it was about
     * @param right whether that is as it should be
     */
    record Outcome(int rows, String result, boolean right) {
        static Outcome done(int rows, String result) {
            return new Outcome(rows, result, true);
        }
    }

    /**
     * Does a step, and times it.
     *
     * @throws RuntimeException what the step threw; it counts as wrong
     */
    void step(String name, Supplier<Outcome> work) {
        long start = System.nanoTime();
        Outcome outcome = new Outcome(0, "broke off", false);
        try {
            outcome = work.get();
        } finally {
            double seconds = (System.nanoTime() - start) / 1e9;
            if (!outcome.right()) {
                wrong.add(name + ": " + outcome.result());
            }
            table.row(
                    name,
                    String.format(Locale.ROOT, "%.1f", seconds),
                    Integer.toString(outcome.rows()),
                    outcome.right() ? outcome.result() : "WRONG: " + outcome.result());
        }
    }

    /** Every step that did not end as it should, with its result. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    @Override
    public String toString() {
        return table.toString();
    }
}

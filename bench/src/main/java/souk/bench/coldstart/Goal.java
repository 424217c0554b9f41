package souk.bench.coldstart;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import souk.bench.figures.Figure;

/**
 * What a function should show at most.
 *
 * @param fixedStore whether it holds over a store that answers at once, or over a database
 */
record Goal(
        String function,
        String what,
        double most,
        boolean fixedStore,
        Function<Shown, OptionalDouble> figure) {
    /** 0.60 of the cold start of the quickest sample that AWS shows, 11.9 times the empty one. */
    private static final double COLD = 0.60 * 11.9;

    static final List<Goal> ALL =
            List.of(
                    goal("GetProduct", "cold, x empty", COLD, Shown::coldRatio),
                    restored("GetProduct", 20),
                    goal("GetProduct", "peak MiB", 120, Shown::peakMebibytes),
                    goal("GetProduct", "zipped MB", 10, Shown::megabytes),
                    restored("PlaceOrder", 40),
                    restored("StripeWebhook", 40),
                    goal("GetProduct (image)", "cold, x empty", 3, Shown::coldRatio),
                    goal("PlaceOrder (image)", "cold, x empty", 6, Shown::coldRatio),
                    new Goal(
                            "GetProduct",
                            "warm p50 ms over a fixed store",
                            4,
                            true,
                            shown -> OptionalDouble.of(shown.warmP50Millis())));

    private static Goal goal(
            String function, String what, double most, Function<Shown, Double> figure) {
        return new Goal(
                function, what, most, false, shown -> OptionalDouble.of(figure.apply(shown)));
    }

    private static Goal restored(String function, double most) {
        return new Goal(function, "restored ms", most, false, Shown::restoredMillis);
    }

    /** A sentence that begins with {@code met} or {@code MISSED}. */
    String judge(Shown shown) {
        double value = figure.apply(shown).orElse(Double.NaN);
        String word = value <= most ? "met" : "MISSED";
        return "%s: %s, %s: %s, goal %s"
                .formatted(word, function, what, Figure.of(value, 2), Figure.of(most, 2));
    }
}

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
        Function<FunctionMedians, OptionalDouble> figure) {
    /** 0.60 of the cold start of the quickest sample that AWS shows, 11.9 times the empty one. */
    private static final double COLD = 0.60 * 11.9;

    static final List<Goal> ALL =
            List.of(
                    goal("GetProduct", "cold, x empty", COLD, FunctionMedians::coldRatio),
                    restored("GetProduct", 20),
                    goal("GetProduct", "peak MiB", 120, FunctionMedians::peakMebibytes),
                    goal("GetProduct", "zipped MB", 10, FunctionMedians::megabytes),
                    restored("PlaceOrder", 40),
                    restored("StripeWebhook", 40),
                    goal("GetProduct (image)", "cold, x empty", 3, FunctionMedians::coldRatio),
                    goal("PlaceOrder (image)", "cold, x empty", 6, FunctionMedians::coldRatio),
                    new Goal(
                            "GetProduct",
                            "warm p50 ms over a fixed store",
                            4,
                            true,
                            shown -> OptionalDouble.of(shown.warmP50Millis())));

    private static Goal goal(
            String function, String what, double most, Function<FunctionMedians, Double> figure) {
        return new Goal(
                function, what, most, false, shown -> OptionalDouble.of(figure.apply(shown)));
    }

    private static Goal restored(String function, double most) {
        return new Goal(function, "restored ms", most, false, FunctionMedians::restoredMillis);
    }

    /** A sentence that begins with {@code met} or {@code MISSED}. */
    String judge(FunctionMedians shown) {
        double value = figure.apply(shown).orElse(Double.NaN);
        String word = value <= most ? "met" : "MISSED";
        return "%s: %s, %s: %s, goal %s"
                .formatted(word, function, what, Figure.of(value, 2), Figure.of(most, 2));
    }
}

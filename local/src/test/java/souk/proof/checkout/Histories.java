package souk.proof.checkout;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many histories, two at a time. One that breaks something does not stop the others. */
public final class Histories {
    private static final int AT_ONCE = 2;

    private Histories() {}

    /**
     * What happened in all of them.
     *
     * @param broken one sentence for each history that broke an invariant
     * @param figures how often each thing happened, by its name
     */
    public record Played(int all, Set<String> broken, Map<String, Long> figures) {
        /** How often that happened. */
        public long of(String name) {
            return figures.getOrDefault(name, 0L);
        }
    }

    /**
     * Plays those of the seeds from 0.
     *
     * @param history plays the one of that seed, and answers how often each thing happened
     */
    public static Played bySeed(String name, int all, IntFunction<Map<String, Long>> history) {
        Map<String, Long> figures = Collections.synchronizedMap(new TreeMap<>());
        List<Integer> seeds = IntStream.range(0, all).boxed().toList();
        Set<String> broken =
                each(
                        name,
                        seeds,
                        seed ->
                                history.apply(seed)
                                        .forEach(
                                                (what, many) ->
                                                        figures.merge(what, many, Long::sum)));
        return new Played(all, broken, figures);
    }

    /** Plays these, and answers one sentence for each that broke an invariant. */
    public static <T> Set<String> each(String name, List<T> histories, Consumer<T> play) {
        var said = new ProgressOutput(name, histories.size());
        Set<String> broken = new ConcurrentSkipListSet<>();
        Together.each(
                histories,
                AT_ONCE,
                history -> {
                    try {
                        play.accept(history);
                    } catch (RuntimeException | AssertionError failure) {
                        broken.add(name + " " + history + ": " + failure);
                    }
                    said.done();
                });
        return broken;
    }
}

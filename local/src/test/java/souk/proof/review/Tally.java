package souk.proof.review;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import souk.proof.checkout.ShopState;
import souk.proof.checkout.StoredReview;
import souk.proof.checkout.Trouble;

/** What happened in all histories. Thread-safe. */
final class Tally {
    /** How a step ended for the one who wanted it. */
    enum End {
        DONE,
        REFUSED,
        GIVEN_UP
    }

    private final Map<WriterStep, Map<End, Integer>> ends = new TreeMap<>();
    private final Map<Trouble, Integer> troubles = new EnumMap<>(Trouble.class);
    private int repeats;
    private int visible;
    private int hidden;
    private int verified;

    synchronized void ended(WriterStep step, End end) {
        ends.computeIfAbsent(step, _ -> new EnumMap<>(End.class)).merge(end, 1, Integer::sum);
    }

    /** The same call once more, since nobody answered it. */
    synchronized void repeated() {
        repeats++;
    }

    synchronized void add(ShopState state, Map<Trouble, Integer> met) {
        met.forEach((trouble, times) -> troubles.merge(trouble, times, Integer::sum));
        for (StoredReview review : state.reviews()) {
            visible += review.hidden() ? 0 : 1;
            hidden += review.hidden() ? 1 : 0;
            verified += review.purchase().isPresent() ? 1 : 0;
        }
    }

    synchronized String shown() {
        StringBuilder text = new StringBuilder();
        text.append(
                        "At the end %d reviews were visible and %d hidden, %d of them verified."
                                .formatted(visible, hidden, verified))
                .append(" Calls were repeated %d times. Faults:".formatted(repeats));
        troubles.forEach(
                (trouble, times) -> text.append(" %s %d;".formatted(trouble.words(), times)));
        text.setLength(text.length() - 1);
        text.append(".\n\n| step | done | refused | given up |\n| --- | --: | --: | --: |\n");
        ends.forEach(
                (step, each) ->
                        text.append(
                                "| %s | %d | %d | %d |\n"
                                        .formatted(
                                                step.name().toLowerCase(Locale.ROOT),
                                                each.getOrDefault(End.DONE, 0),
                                                each.getOrDefault(End.REFUSED, 0),
                                                each.getOrDefault(End.GIVEN_UP, 0))));
        return text.toString();
    }
}

package souk.refund;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import souk.refund.ReturnPeriod.Returnable;
import souk.value.Refusal;

/** Fewer units may be returned than are asked for, or none, or it is too late. */
public final class NotReturnable extends Refusal {
    /** Why not. */
    enum Cause {
        NOT_RETURNABLE("Fewer units may be returned."),
        RETURN_PERIOD_OVER("The time to return these has passed.");

        private final String sentence;

        Cause(String sentence) {
            this.sentence = sentence;
        }
    }

    NotReturnable(Cause cause, Returnable left) {
        super(Kind.CONFLICT, cause.name(), cause.sentence, current(cause, left));
    }

    private static Map<String, Object> current(Cause cause, Returnable left) {
        List<Map<String, Object>> lines =
                cause == Cause.RETURN_PERIOD_OVER
                        ? List.of()
                        : left.lines().stream()
                                .<Map<String, Object>>map(
                                        line ->
                                                Map.of(
                                                        "id",
                                                        line.id().value(),
                                                        "quantity",
                                                        line.quantity().units()))
                                .toList();
        Map<String, Object> current = new HashMap<>(Map.of("lines", lines));
        left.until().ifPresent(until -> current.put("until", until.toString()));
        return current;
    }
}

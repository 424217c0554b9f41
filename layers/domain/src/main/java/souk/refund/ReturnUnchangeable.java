package souk.refund;

import java.util.Map;
import souk.value.Refusal;

/** A return cannot become what its seller says, from the state that it has. */
public final class ReturnUnchangeable extends Refusal {
    public ReturnUnchangeable(Return now) {
        super(
                Kind.CONFLICT,
                "RETURN_STATE",
                "The return cannot become that.",
                Map.of("return", now));
    }
}

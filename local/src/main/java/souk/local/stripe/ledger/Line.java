package souk.local.stripe.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a session.
 *
 * @param unitAmount in minor units
 */
public record Line(
        String name,
        @Nullable String description,
        List<String> images,
        long unitAmount,
        long quantity) {
    public Line {
        images = List.copyOf(images);
    }

    /**
     * In minor units.
     *
     * @throws ArithmeticException if it is beyond a long
     */
    public long total() {
        return Math.multiplyExact(unitAmount, quantity);
    }
}

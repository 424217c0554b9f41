package souk.order;

import java.util.Map;
import souk.money.Money;
import souk.value.Refusal;

/** The cart costs less than can be charged. */
public final class TotalTooSmall extends Refusal {
    public TotalTooSmall(Money least) {
        super(
                Kind.AGAINST_RULE,
                "TOTAL_TOO_SMALL",
                "This is less than can be paid by card. Please add something.",
                Map.of("least", least));
    }
}

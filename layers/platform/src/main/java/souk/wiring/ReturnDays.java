package souk.wiring;

import java.time.Duration;
import souk.refund.ReturnPeriod;

/** How many days the shop takes goods back, from the function's environment. */
public final class ReturnDays {
    /** For what is not asked whether it is too late. */
    public static final ReturnPeriod NONE = new ReturnPeriod(Duration.ZERO);

    private ReturnDays() {}

    /** By {@code RETURN_DAYS}. */
    public static ReturnPeriod period() {
        return new ReturnPeriod(Duration.ofDays(Long.parseLong(Live.setting("RETURN_DAYS"))));
    }
}

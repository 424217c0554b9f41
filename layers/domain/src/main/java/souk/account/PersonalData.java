package souk.account;

import java.util.Map;
import java.util.Optional;
import souk.shopper.ShopperId;
import souk.value.Page;

/**
 * What one area of the shop holds about people. A new table that holds something of people is one
 * more of these. Safe for use by many threads.
 */
public interface PersonalData {
    /** Its name in the export, such as {@code orders}. */
    String area();

    /**
     * One page of what is held about the person, as it is kept: texts, whole numbers, {@link
     * Boolean}, lists and maps of those. Times are milliseconds, amounts minor units.
     */
    Page<Map<String, Object>> held(ShopperId person, Optional<String> after);

    /**
     * Erases it, as far as it may be erased now. It may end anywhere, and be done again.
     *
     * @return whether nothing is left for later, such as an order that is still to be sent
     */
    boolean erase(Erasure erasure);
}

package souk.catalogue;

import java.util.List;

/** What sellers have left. Safe for use by many threads. */
public interface StockLevels {
    /**
     * Active products and variants of a seller that have few units left, the fewest first; a moment
     * old.
     *
     * @param fewer than so many units
     * @param most of them
     */
    List<StockLevel> low(SellerId seller, int fewer, int most);
}

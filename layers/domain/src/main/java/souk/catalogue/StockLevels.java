package souk.catalogue;

import java.util.List;

/** What sellers have left. Safe for use by many threads. */
public interface StockLevels {
    /**
     * Active products of a seller that have few units left, the fewest first; a moment old.
     *
     * @param fewer than so many units
     * @param most products
     */
    List<StockLevel> low(SellerId seller, int fewer, int most);
}

package souk.catalogue;

import java.util.List;

/**
 * How many units may still be bought of a product, or of a variant.
 *
 * @param options what the variant is of; none of a product without options
 */
public record StockLevel(LineId line, String title, List<OptionValue> options, int stock) {
    /** From so many units on a product, or a variant, is not low. */
    public static final int ENOUGH = 6;

    public StockLevel {
        options = List.copyOf(options);
    }

    /** Whether so many units are not low. */
    public static boolean enough(int stock) {
        return stock >= ENOUGH;
    }
}

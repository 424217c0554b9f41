package souk.catalogue;

import java.util.List;

/**
 * How many units may still be bought of a product, or of a variant.
 *
 * @param options what the variant is of; none of a product without options
 */
public record StockLevel(LineId line, String title, List<OptionValue> options, int stock) {
    public StockLevel {
        options = List.copyOf(options);
    }
}

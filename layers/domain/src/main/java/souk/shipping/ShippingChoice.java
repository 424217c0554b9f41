package souk.shipping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import souk.catalogue.SellerId;

/** By which option a seller is to send. */
public record ShippingChoice(SellerId sellerId, OptionId optionId) {

    /** The option of each seller; the last one where a seller is named twice. */
    public static Map<SellerId, OptionId> bySeller(List<ShippingChoice> choices) {
        Map<SellerId, OptionId> bySeller = new LinkedHashMap<>();
        choices.forEach(each -> bySeller.put(each.sellerId(), each.optionId()));
        return bySeller;
    }
}

package souk.order;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import souk.catalogue.ProductId;
import souk.money.Money;
import souk.value.Refusal;

/** The cart costs something else than the shopper was shown. */
public final class PriceChanged extends Refusal {
    /** What a unit of a product costs now. */
    public record Price(ProductId productId, Money price) {}

    /**
     * @param total what the whole cart costs now, where that is known
     */
    public PriceChanged(List<Price> prices, Optional<Money> total) {
        super(
                Kind.CONFLICT,
                "PRICE_CHANGED",
                "The price has changed since you reviewed the cart.",
                current(prices, total));
    }

    private static Map<String, Object> current(List<Price> prices, Optional<Money> total) {
        Map<String, Object> current = new TreeMap<>();
        current.put("products", prices.stream().map(PriceChanged::current).toList());
        total.ifPresent(
                sum -> {
                    current.put("currency", sum.currency().getCurrencyCode());
                    current.put("totalAmount", sum.minor());
                });
        return current;
    }

    private static Map<String, Object> current(Price price) {
        return Map.of("productId", price.productId().value(), "price", price.price());
    }
}

package souk.functions.catalogue.page;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import souk.catalogue.Image;
import souk.catalogue.Product;
import souk.money.Money;

/** What of a product is drawn before any script runs. */
final class DrawnProduct {
    private DrawnProduct() {}

    /** By the names in the storefront's {@code FirstProduct.tsx}; empty without a picture. */
    static Optional<Map<String, String>> of(Product product) {
        return product.images().stream().findFirst().map(src -> values(product, Image.of(src)));
    }

    private static Map<String, String> values(Product product, Image image) {
        Map<String, String> values = new HashMap<>();
        values.put("id", product.id().value());
        values.put("title", product.title());
        values.put("description", product.description());
        values.put("seller", product.sellerName());
        String price = price(product.price());
        values.put("price", product.options().priceVaries() ? "from " + price : price);
        values.put("src", image.src());
        values.put("srcset", image.sizes().size() > 1 ? PageHead.sources(image) : "");
        values.put("width", Integer.toString(image.width()));
        values.put("height", Integer.toString(image.height()));
        return values;
    }

    /** As {@code src/ui/money.ts} writes it. */
    private static String price(Money money) {
        int digits = Math.max(0, money.currency().getDefaultFractionDigits());
        NumberFormat format = NumberFormat.getCurrencyInstance(Locale.UK);
        format.setCurrency(money.currency());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(BigDecimal.valueOf(money.minor(), digits));
    }
}

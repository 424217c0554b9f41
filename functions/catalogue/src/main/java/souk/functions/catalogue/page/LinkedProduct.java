package souk.functions.catalogue.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import souk.catalogue.Product;
import souk.catalogue.ProductWithVariants;
import souk.catalogue.Variant;
import souk.json.Json;
import souk.money.Money;

/**
 * A product as schema.org words it, like {@code src/catalogue/structured.ts}.
 *
 * @see <a href="https://schema.org/Product">schema.org: Product</a>
 */
final class LinkedProduct {
    private LinkedProduct() {}

    /**
     * JSON-LD.
     *
     * @param origin the shop's address, without a slash at the end
     */
    static String of(ProductWithVariants whole, String origin) {
        return Json.text(json -> write(json, whole, origin));
    }

    private static void write(JsonGenerator json, ProductWithVariants whole, String origin)
            throws IOException {
        Product product = whole.product();
        json.writeStartObject();
        json.writeStringField("@context", "https://schema.org");
        json.writeStringField("@type", "Product");
        json.writeStringField("name", product.title());
        json.writeStringField("description", product.description());
        json.writeArrayFieldStart("image");
        for (String image : product.images()) {
            json.writeString(URI.create(origin + "/").resolve(image).toString());
        }
        json.writeEndArray();
        json.writeStringField("category", product.category().slug());
        json.writeObjectFieldStart("offers");
        writePrice(json, whole);
        json.writeStringField("priceCurrency", product.price().currency().getCurrencyCode());
        json.writeObjectFieldStart("seller");
        json.writeStringField("@type", "Organization");
        json.writeStringField("name", product.sellerName());
        json.writeEndObject();
        json.writeStringField(
                "availability",
                "https://schema.org/" + (product.stock() > 0 ? "InStock" : "OutOfStock"));
        json.writeEndObject();
        var average = product.rating().average();
        if (average.isPresent()) {
            json.writeObjectFieldStart("aggregateRating");
            json.writeStringField("@type", "AggregateRating");
            json.writeNumberField("ratingValue", average.getAsDouble());
            json.writeNumberField("reviewCount", product.rating().count());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** One price, or the lowest and the highest of its variants. */
    private static void writePrice(JsonGenerator json, ProductWithVariants whole)
            throws IOException {
        Product product = whole.product();
        if (!product.options().priceVaries()) {
            json.writeStringField("@type", "Offer");
            json.writeStringField("price", amount(product.price()));
            return;
        }
        List<Money> prices =
                whole.variants().stream().filter(Variant::active).map(Variant::price).toList();
        json.writeStringField("@type", "AggregateOffer");
        json.writeStringField("lowPrice", amount(product.price()));
        json.writeStringField(
                "highPrice", amount(prices.stream().max(Money::compareTo).orElse(product.price())));
        json.writeNumberField("offerCount", prices.size());
    }

    /** In the currency's unit, as machines read it: {@code 12.50}. */
    static String amount(Money money) {
        int digits = Math.max(0, money.currency().getDefaultFractionDigits());
        return BigDecimal.valueOf(money.minor(), digits).toPlainString();
    }
}

package souk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.OptionalDouble;
import souk.catalogue.Product;
import souk.catalogue.ProductWithVariants;
import souk.catalogue.RatingSummary;
import souk.catalogue.Variant;

/** A product as the contract shows it: whole, or without its description in lists. */
public final class ProductJson {
    /** Instead of the status that its seller has chosen. */
    private static final String SUSPENDED = "suspended";

    private ProductJson() {}

    public static void write(JsonGenerator json, ProductWithVariants whole) throws IOException {
        json.writeStartObject();
        writeWhole(json, whole.product());
        writeVariants(json, whole);
        json.writeEndObject();
    }

    /** For its seller and for moderators. */
    public static void writeOwn(JsonGenerator json, ProductWithVariants whole) throws IOException {
        json.writeStartObject();
        writeOwn(json, whole.product());
        writeVariants(json, whole);
        json.writeEndObject();
    }

    /** The same in lists, without its variants. */
    public static void writeOwnListed(JsonGenerator json, Product product) throws IOException {
        json.writeStartObject();
        writeOwn(json, product);
        json.writeEndObject();
    }

    private static void writeOwn(JsonGenerator json, Product product) throws IOException {
        writeWhole(json, product);
        var reason = product.suspension().reason();
        if (reason.isPresent()) {
            json.writeStringField("suspensionReason", reason.get());
        }
    }

    private static void writeVariants(JsonGenerator json, ProductWithVariants whole)
            throws IOException {
        json.writeArrayFieldStart("variants");
        for (Variant each : whole.variants()) {
            VariantJson.write(json, whole.product(), each);
        }
        json.writeEndArray();
    }

    public static void writeListed(JsonGenerator json, Product product) throws IOException {
        json.writeStartObject();
        writeCommon(json, product);
        json.writeEndObject();
    }

    /**
     * {@code {"average": 4.3, "count": 12, "distribution": {"1": 0, …}}}; average null when none.
     */
    public static void writeRating(JsonGenerator json, RatingSummary rating) throws IOException {
        json.writeStartObject();
        OptionalDouble average = rating.average();
        if (average.isPresent()) {
            json.writeNumberField("average", average.getAsDouble());
        } else {
            json.writeNullField("average");
        }
        json.writeNumberField("count", rating.count());
        json.writeObjectFieldStart("distribution");
        for (int star = 1; star <= RatingSummary.MAX_STARS; star++) {
            json.writeNumberField(Integer.toString(star), rating.stars().get(star - 1));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeWhole(JsonGenerator json, Product product) throws IOException {
        writeCommon(json, product);
        json.writeStringField("description", product.description());
    }

    private static void writeCommon(JsonGenerator json, Product product) throws IOException {
        json.writeStringField("id", product.id().value());
        json.writeStringField("sellerId", product.seller().value());
        json.writeFieldName("seller");
        SellerJson.write(json, product.seller(), product.sellerName());
        json.writeStringField("title", product.title());
        json.writeStringField("category", product.category().slug());
        json.writeFieldName("price");
        MoneyJson.write(json, product.price());
        json.writeBooleanField("priceVaries", product.options().priceVaries());
        json.writeNumberField("stock", product.stock());
        json.writeBooleanField("inStock", product.stock() > 0);
        VariantJson.writeOptions(json, product.options().all());
        var chosen = product.options().chosen();
        if (chosen.isPresent()) {
            json.writeStringField("variantId", chosen.get().id().value());
            json.writeFieldName("choice");
            ChoiceJson.write(json, product.options().choice());
        }
        json.writeArrayFieldStart("images");
        for (String image : product.images()) {
            ImageJson.write(json, image);
        }
        json.writeEndArray();
        json.writeFieldName("rating");
        writeRating(json, product.rating());
        json.writeStringField("delivery", product.delivery().word());
        json.writeStringField("status", product.suspended() ? SUSPENDED : product.status().word());
        json.writeNumberField("version", product.version());
        json.writeStringField("createdAt", product.createdAt().toString());
    }
}

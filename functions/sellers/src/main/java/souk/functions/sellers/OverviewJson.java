package souk.functions.sellers;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import souk.catalogue.LineId;
import souk.catalogue.OptionValue;
import souk.catalogue.Product;
import souk.catalogue.RatingSummary;
import souk.catalogue.StockLevel;
import souk.catalogue.VariantId;
import souk.json.ChoiceJson;
import souk.json.ProductJson;
import souk.sales.SalesFigures;
import souk.sales.SalesReport;

/** A seller's overview, as the contract shows it. */
final class OverviewJson {
    private OverviewJson() {}

    static void write(JsonGenerator json, Overview.Answer answer) throws IOException {
        SalesReport report = answer.report();
        json.writeStartObject();
        json.writeStringField("timeZone", answer.zone().getId());
        json.writeStringField("currency", answer.currency().getCurrencyCode());
        json.writeStringField("from", report.period().from().toString());
        json.writeStringField("to", report.period().to().toString());
        json.writeObjectFieldStart("totals");
        write(json, report.totals());
        json.writeEndObject();
        json.writeObjectFieldStart("previous");
        write(json, report.previous());
        json.writeEndObject();
        json.writeArrayFieldStart("daily");
        for (Map.Entry<LocalDate, SalesFigures> day : report.daily().entrySet()) {
            json.writeStartObject();
            json.writeStringField("date", day.getKey().toString());
            write(json, day.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("products");
        for (SalesReport.ProductSales best : report.best()) {
            write(json, best, answer.products());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("lowStock");
        for (StockLevel low : answer.low()) {
            json.writeStartObject();
            ChoiceJson.writeProduct(json, low.line(), low.options());
            json.writeStringField("title", low.title());
            json.writeNumberField("stock", low.stock());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, SalesFigures figures) throws IOException {
        json.writeNumberField("revenue", figures.revenue());
        json.writeNumberField("shipping", figures.shipping());
        json.writeNumberField("orders", figures.orders());
        json.writeNumberField("units", figures.units());
        json.writeNumberField("refunded", figures.refunded());
        json.writeNumberField("givenBack", figures.givenBack());
        json.writeNumberField("lost", figures.lost());
    }

    private static void write(
            JsonGenerator json, SalesReport.ProductSales best, Map<LineId, Product> products)
            throws IOException {
        var product = Optional.ofNullable(products.get(LineId.of(best.product())));
        json.writeStartObject();
        json.writeStringField("productId", best.product().value());
        json.writeStringField("title", product.map(Product::title).orElse(null));
        json.writeNumberField("revenue", best.figures().revenue());
        json.writeNumberField("units", best.figures().units());
        json.writeFieldName("rating");
        ProductJson.writeRating(json, product.map(Product::rating).orElse(RatingSummary.NONE));
        json.writeArrayFieldStart("variants");
        for (SalesReport.VariantSales each : best.variants()) {
            json.writeStartObject();
            json.writeStringField(
                    "variantId", each.line().variant().map(VariantId::value).orElseThrow());
            json.writeFieldName("options");
            ChoiceJson.write(json, choice(products.get(each.line())));
            json.writeNumberField("revenue", each.figures().revenue());
            json.writeNumberField("units", each.figures().units());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Nothing where the variant is no longer there. */
    private static List<OptionValue> choice(@Nullable Product variant) {
        return variant == null ? List.of() : variant.options().choice();
    }
}

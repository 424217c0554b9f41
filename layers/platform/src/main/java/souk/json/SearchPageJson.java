package souk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import souk.catalogue.Product;
import souk.search.Facets;
import souk.search.Facets.Count;
import souk.search.Facets.OptionCounts;
import souk.search.Facets.PriceBand;
import souk.search.Facets.SellerCount;
import souk.search.Searching.Found;

/** A page of what a search found, as the contract shows it. */
public final class SearchPageJson {
    private SearchPageJson() {}

    /** The cursor is null on the last page. */
    public static void write(JsonGenerator json, Found found, Optional<String> nextCursor)
            throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("items");
        for (Product product : found.items()) {
            ProductJson.writeListed(json, product);
        }
        json.writeEndArray();
        json.writeNumberField("total", found.result().total());
        json.writeObjectFieldStart("facets");
        writeFacets(json, found.result().facets());
        json.writeEndObject();
        json.writeStringField("corrected", found.result().corrected().orElse(null));
        json.writeStringField("nextCursor", nextCursor.orElse(null));
        json.writeEndObject();
    }

    private static void writeFacets(JsonGenerator json, Facets facets) throws IOException {
        writeCounts(json, "category", facets.categories(), each -> json.writeString(each.slug()));
        json.writeArrayFieldStart("seller");
        for (SellerCount each : facets.sellers()) {
            json.writeStartObject();
            json.writeStringField("value", each.seller().value());
            json.writeStringField("name", each.name());
            json.writeNumberField("count", each.count());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("price");
        for (PriceBand band : facets.prices()) {
            json.writeStartObject();
            json.writeNumberField("from", band.from());
            if (band.to().isPresent()) {
                json.writeNumberField("to", band.to().getAsLong());
            } else {
                json.writeNullField("to");
            }
            json.writeNumberField("count", band.count());
            json.writeEndObject();
        }
        json.writeEndArray();
        writeCounts(json, "rating", facets.ratings(), json::writeNumber);
        List<Count<Boolean>> inStock =
                facets.inStock() == 0 ? List.of() : List.of(new Count<>(true, facets.inStock()));
        writeCounts(json, "inStock", inStock, json::writeBoolean);
        json.writeArrayFieldStart("option");
        for (OptionCounts option : facets.options()) {
            json.writeStartObject();
            json.writeStringField("name", option.name());
            writeCounts(json, "values", option.values(), json::writeString);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes the value of a count. */
    private interface Value<T> {
        void write(T value) throws IOException;
    }

    private static <T> void writeCounts(
            JsonGenerator json, String name, List<Count<T>> counts, Value<T> value)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (Count<T> each : counts) {
            json.writeStartObject();
            json.writeFieldName("value");
            value.write(each.value());
            json.writeNumberField("count", each.count());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}

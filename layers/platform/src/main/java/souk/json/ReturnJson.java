package souk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import souk.order.RefundNote;
import souk.refund.Return;
import souk.refund.ReturnPeriod.Returnable;

/** A return as the contract shows it to who asked for it and to its seller. */
public final class ReturnJson {
    private ReturnJson() {}

    /** An array of them. */
    public static void write(JsonGenerator json, List<Return> returns) throws IOException {
        json.writeStartArray();
        for (Return each : returns) {
            write(json, each);
        }
        json.writeEndArray();
    }

    public static void write(JsonGenerator json, Return each) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", each.id().value());
        json.writeStringField("orderId", each.order().value());
        json.writeStringField("sellerId", each.seller().value());
        json.writeStringField("state", each.state().word());
        json.writeFieldName("lines");
        LineUnitsJson.write(json, each.lines());
        json.writeStringField("reason", each.reason().map(RefundNote::text).orElse(null));
        json.writeStringField("note", each.note().map(RefundNote::text).orElse(null));
        json.writeStringField("askedAt", each.askedAt().toString());
        json.writeStringField("changedAt", each.changedAt().toString());
        json.writeBooleanField("restocked", each.restocked());
        json.writeEndObject();
    }

    /** What may still be returned, by seller. */
    public static void writeReturnable(JsonGenerator json, List<Returnable> sellers)
            throws IOException {
        json.writeStartArray();
        for (Returnable each : sellers) {
            json.writeStartObject();
            json.writeStringField("sellerId", each.seller().value());
            json.writeStringField("until", each.until().map(Instant::toString).orElse(null));
            json.writeFieldName("lines");
            LineUnitsJson.write(json, each.lines());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}

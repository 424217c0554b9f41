package souk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import souk.order.Party;
import souk.parcel.Carrier;
import souk.parcel.Parcel;
import souk.parcel.ParcelEnd;
import souk.parcel.TrackingNumber;

/** A parcel as the contract shows it to who sent it and to who receives it. */
public final class ParcelJson {
    private ParcelJson() {}

    /** An array of them. */
    public static void write(JsonGenerator json, List<Parcel> parcels) throws IOException {
        json.writeStartArray();
        for (Parcel parcel : parcels) {
            write(json, parcel);
        }
        json.writeEndArray();
    }

    public static void write(JsonGenerator json, Parcel parcel) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", parcel.id().value());
        json.writeStringField("sellerId", parcel.seller().value());
        json.writeStringField("state", parcel.state().word());
        json.writeFieldName("lines");
        LineUnitsJson.write(json, parcel.lines());
        var tracking = parcel.tracking();
        json.writeStringField("carrier", tracking.carrier().map(Carrier::name).orElse(null));
        json.writeStringField(
                "trackingNumber", tracking.number().map(TrackingNumber::text).orElse(null));
        json.writeStringField("trackingUrl", tracking.url().orElse(null));
        json.writeStringField("shippedAt", parcel.shippedAt().toString());
        json.writeStringField("endedAt", parcel.end().map(end -> end.at().toString()).orElse(null));
        json.writeStringField(
                "endedBy", parcel.end().map(ParcelEnd::by).map(Party::word).orElse(null));
        json.writeEndObject();
    }
}

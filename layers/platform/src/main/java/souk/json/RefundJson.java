package souk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import souk.order.Party;
import souk.order.Refund;
import souk.order.RefundNote;
import souk.order.RefundTerms;
import souk.order.RefundedLine;

/** A refund as the contract shows it. */
public final class RefundJson {
    private RefundJson() {}

    /** An array of them. */
    public static void write(JsonGenerator json, List<Refund> refunds) throws IOException {
        json.writeStartArray();
        for (Refund refund : refunds) {
            write(json, refund);
        }
        json.writeEndArray();
    }

    public static void write(JsonGenerator json, Refund refund) throws IOException {
        Optional<RefundTerms> terms = refund.terms();
        json.writeStartObject();
        json.writeStringField("id", refund.id().value());
        json.writeStringField("state", refund.state().word());
        json.writeNumberField("amount", refund.amount().minor());
        json.writeArrayFieldStart("lines");
        for (RefundedLine line : terms.map(RefundTerms::lines).orElse(List.of())) {
            json.writeStartObject();
            json.writeStringField("id", line.id().value());
            json.writeNumberField("quantity", line.units());
            json.writeNumberField("amount", line.amount());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("shipping", shipping(terms));
        json.writeBooleanField("attributed", terms.isPresent());
        json.writeStringField("by", terms.map(RefundTerms::by).orElse(Party.SHOP).word());
        json.writeStringField(
                "reason", terms.flatMap(RefundTerms::reason).map(RefundNote::text).orElse(null));
        json.writeStringField("at", refund.at().toString());
        json.writeEndObject();
    }

    private static long shipping(Optional<RefundTerms> terms) {
        return terms.stream()
                .flatMap(each -> each.shipping().values().stream())
                .mapToLong(Long::longValue)
                .sum();
    }
}

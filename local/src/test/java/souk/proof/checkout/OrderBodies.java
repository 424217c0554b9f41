package souk.proof.checkout;

import java.util.stream.Collectors;
import souk.json.AddressJson;
import souk.json.Json;
import souk.order.ReviewedQuote;
import souk.shipping.Recipient;

/** The body that orders what was reviewed, sent to Hamburg or to a saved address. */
public final class OrderBodies {
    private OrderBodies() {}

    /** As the storefront writes it. */
    public static String of(ReviewedQuote reviewed) {
        String choices =
                reviewed.choices().entrySet().stream()
                        .map(
                                each ->
                                        "{\"sellerId\": \"%s\", \"optionId\": \"%s\"}"
                                                .formatted(each.getKey(), each.getValue()))
                        .collect(Collectors.joining(", "));
        return """
        {"cartVersion": %d, "totalAmount": %d, "pricing": "%s", %s, "shipping": [%s]}"""
                .formatted(
                        reviewed.cartVersion(),
                        reviewed.total(),
                        reviewed.pricing().value(),
                        recipient(reviewed.recipient().orElseThrow()),
                        choices);
    }

    private static String recipient(Recipient recipient) {
        return switch (recipient) {
            case Recipient.Saved saved -> "\"addressId\": \"%s\"".formatted(saved.id());
            case Recipient.Typed typed ->
                    "\"address\": "
                            + Json.text(
                                    json -> {
                                        json.writeStartObject();
                                        AddressJson.writeFields(json, typed.address());
                                        json.writeEndObject();
                                    });
        };
    }
}

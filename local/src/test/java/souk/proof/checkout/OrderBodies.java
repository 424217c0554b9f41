package souk.proof.checkout;

import java.util.stream.Collectors;
import souk.order.ReviewedQuote;
import souk.shipping.Recipient;

/** The body that orders what was reviewed, sent to a saved address. */
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
        {"cartVersion": %d, "totalAmount": %d, "pricing": "%s", "addressId": "%s", "shipping": [%s]}"""
                .formatted(
                        reviewed.cartVersion(),
                        reviewed.total(),
                        reviewed.pricing().value(),
                        ((Recipient.Saved) reviewed.recipient().orElseThrow()).id(),
                        choices);
    }
}

package souk.seller;

import souk.value.PlainText;

/**
 * What a seller tells of how they send and what they take back: up to 2,000 characters with line
 * breaks, or nothing.
 */
public record DeliveryAndReturns(String text) {
    public static final int MAX_LENGTH = 2_000;

    /** As long as a seller says nothing of it. */
    public static final DeliveryAndReturns NOTHING = new DeliveryAndReturns("");

    public DeliveryAndReturns {
        text = text.isBlank() ? "" : PlainText.lines("deliveryAndReturns", text, MAX_LENGTH);
    }
}

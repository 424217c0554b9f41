package souk.listing;

import souk.value.PlainText;

/** A seller's own number of what they sell: one line of 1 to 40 characters. */
public record Sku(String text) {
    public static final int MAX_LENGTH = 40;

    public Sku {
        text = PlainText.line("sku", text, MAX_LENGTH);
    }
}

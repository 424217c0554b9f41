package souk.listing;

import souk.value.PlainText;

/** What a seller tells of a product: up to 5,000 characters with line breaks, or nothing. */
public record Description(String text) {
    public static final int MAX_LENGTH = 5_000;

    public Description {
        text = text.isBlank() ? "" : PlainText.lines("description", text, MAX_LENGTH);
    }
}

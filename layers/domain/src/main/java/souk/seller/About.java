package souk.seller;

import souk.value.PlainText;

/** What a seller tells of themselves: up to 2,000 characters with line breaks, or nothing. */
public record About(String text) {
    public static final int MAX_LENGTH = 2_000;

    public About {
        text = text.isBlank() ? "" : PlainText.lines("about", text, MAX_LENGTH);
    }
}

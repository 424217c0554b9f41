package souk.listing;

import souk.value.PlainText;

/** What a product is called: one line of 1 to 120 characters. */
public record Title(String text) {
    public static final int MAX_LENGTH = 120;

    public Title {
        text = PlainText.line("title", text, MAX_LENGTH);
    }
}

package souk.listing;

import souk.value.PlainText;

/** The name of an option, or one of its values: one line of 1 to 40 characters. */
public record OptionLabel(String text) {
    public static final int MAX_LENGTH = 40;

    public OptionLabel {
        text = PlainText.line("option", text, MAX_LENGTH);
    }
}

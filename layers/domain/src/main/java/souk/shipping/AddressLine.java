package souk.shipping;

import souk.value.PlainText;

/** One line of an envelope: 1 to 100 characters. What it says is not shown by {@link #toString}. */
public record AddressLine(String text) {
    public static final int MAX_LENGTH = 100;

    public AddressLine {
        text = PlainText.line("this line", text, MAX_LENGTH);
    }

    @Override
    public String toString() {
        return "a line of an address";
    }
}

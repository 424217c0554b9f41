package souk.review;

import souk.value.PlainText;

/** What a shopper wants to be called in public: 1 to 60 characters on one line. */
public record DisplayName(String text) {
    public static final int MAX_LENGTH = 60;

    public DisplayName {
        text = PlainText.line("author", text, MAX_LENGTH);
    }
}

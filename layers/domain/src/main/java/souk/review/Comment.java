package souk.review;

import souk.value.PlainText;

/** What a shopper writes under the stars: 1 to 5,000 characters, with line breaks. */
public record Comment(String text) {
    public static final int MAX_LENGTH = 5_000;

    public Comment {
        text = PlainText.lines("comment", text, MAX_LENGTH);
    }
}

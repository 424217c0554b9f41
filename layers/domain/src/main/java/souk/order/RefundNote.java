package souk.order;

import souk.value.PlainText;

/** What is said about money or goods that go back: plain text of 1 to 500 characters. */
public record RefundNote(String text) {
    private static final int MAX_LENGTH = 500;

    public RefundNote {
        text = PlainText.lines("reason", text, MAX_LENGTH);
    }
}

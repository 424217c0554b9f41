package souk.review;

import souk.value.PlainText;

/** Why a shopper reports a review: 1 to 500 characters, for the moderator's eyes. */
public record ReportReason(String text) {
    public static final int MAX_LENGTH = 500;

    public ReportReason {
        text = PlainText.lines("reason", text, MAX_LENGTH);
    }
}

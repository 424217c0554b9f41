package souk.moderation;

import souk.value.PlainText;

/** Why a moderator decided so: 1 to 500 characters with line breaks. */
public record DecisionReason(String text) {
    public static final int MAX_LENGTH = 500;

    public DecisionReason {
        text = PlainText.lines("reason", text, MAX_LENGTH);
    }
}

package souk.proof.malformed;

/**
 * A body for a door.
 *
 * @param number tells it from all others of its batch
 * @param body the text; or, when it is raw, a character for each byte of what need not be text
 * @param type the content type it is sent as
 */
record SentBody(int number, BodyKind door, String body, boolean raw, String type) {
    private static final int SHOWN = 200;

    SentBody(int number, BodyKind door, String body, boolean raw) {
        this(
                number,
                door,
                body,
                raw,
                door == BodyKind.STOP_MAILS
                        ? "application/x-www-form-urlencoded"
                        : "application/json");
    }

    @Override
    public String toString() {
        return "%s%s: %s"
                .formatted(
                        door.route(),
                        raw ? " (bytes)" : "",
                        body.length() > SHOWN ? body.substring(0, SHOWN) + "…" : body);
    }
}

package souk.local.bucket;

/** What is kept of one upload. Its bytes are not copied: nobody here changes them. */
final class MediaObject {
    private final byte[] bytes;
    private final String contentType;
    private final String tagging;

    /**
     * @param tagging as its header gave it, such as {@code unused=true}; empty for none
     */
    MediaObject(byte[] bytes, String contentType, String tagging) {
        this.bytes = bytes;
        this.contentType = contentType;
        this.tagging = tagging;
    }

    byte[] bytes() {
        return bytes;
    }

    String contentType() {
        return contentType;
    }

    String tagging() {
        return tagging;
    }

    MediaObject tagged(String other) {
        return new MediaObject(bytes, contentType, other);
    }
}

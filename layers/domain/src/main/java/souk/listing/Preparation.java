package souk.listing;

/** How far an upload is on its way to a picture that a listing can show. */
public sealed interface Preparation {
    /** It is there, and nothing has become of it yet. */
    record Waiting() implements Preparation {}

    /** A listing can show it. */
    record Ready(ImageAddress image) implements Preparation {}

    /** It will never be a picture. */
    record Refused(PictureFault fault) implements Preparation {}
}

package souk.listing;

/** Why a file does not become a picture of the shop. */
public enum PictureFault {
    /** It moves: only still pictures are shown. */
    ANIMATED,
    /** It is in the format of iPhones (HEIC), which few browsers show. */
    HEIC,
    /** It has too many pixels. */
    TOO_LARGE,
    /** It is damaged or ends too early. */
    UNREADABLE,
    /** It is no JPEG, PNG or WebP, whatever it is called. */
    UNSUPPORTED
}

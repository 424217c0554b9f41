package souk.wiring;

/** Which terms for sellers are in force. */
public final class SellerTermsVersion {
    private SellerTermsVersion() {}

    /** By {@code SELLER_TERMS_VERSION}. */
    public static String inForce() {
        return Live.setting("SELLER_TERMS_VERSION");
    }
}

package souk.functions.sellers;

import souk.seller.About;
import souk.seller.SellerApplication;
import souk.seller.SellerName;
import souk.seller.SellerProfile;
import souk.shipping.Country;

/** An application as it is sent. */
record ApplicationBody(
        SellerName name, About about, Country country, boolean trader, String termsVersion) {
    ApplicationBody {
        application(name, about, country, trader, termsVersion);
    }

    SellerApplication application() {
        return application(name, about, country, trader, termsVersion);
    }

    private static SellerApplication application(
            SellerName name, About about, Country country, boolean trader, String termsVersion) {
        return new SellerApplication(new SellerProfile(name, about), country, trader, termsVersion);
    }
}

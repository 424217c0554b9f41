package souk.seller;

import souk.shipping.Country;
import souk.value.Identifier;

/**
 * What somebody says who wants to sell.
 *
 * @param country where they are
 * @param trader whether they sell as a business, which EU law wants told to every buyer (Directive
 *     2011/83/EU, article 6a)
 * @param termsVersion of the shop's terms for sellers that they agreed to
 */
public record SellerApplication(
        SellerProfile profile, Country country, boolean trader, String termsVersion) {
    public SellerApplication {
        Identifier.require("termsVersion", termsVersion, 40);
    }

    SellerApplication with(SellerProfile other) {
        return new SellerApplication(other, country, trader, termsVersion);
    }
}

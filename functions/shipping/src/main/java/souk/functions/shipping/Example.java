package souk.functions.shipping;

import java.util.Currency;
import souk.wiring.PrimingShop;

/** Bodies to prime with. */
final class Example {
    static final String BODY =
            """
            {"name": "Prime", "line1": "Prime 1", "city": "Prime", "postalCode": "10115", "country": "DE"}""";

    private Example() {}

    static String rates(Currency currency) {
        return """
        {"shipsFrom": "DE", "zones": [{"countries": ["*"], "options": [{"id": "prime", "name": "Prime",
         "price": {"amount": 0, "currency": "%1$s"}, "perExtraUnit": {"amount": 0, "currency": "%1$s"},
         "minDays": 1, "maxDays": 2}]}]}"""
                .formatted(currency.getCurrencyCode());
    }

    static String quote() {
        return "{\"cartVersion\": %d, \"addressId\": \"prime\"}"
                .formatted(PrimingShop.reviewed().cartVersion());
    }
}

package souk.functions.shipping;

import java.util.List;
import souk.shipping.Country;
import souk.shipping.ShippingRates;

/** A seller's rates as they are sent. */
record RatesBody(Country shipsFrom, List<ZoneBody> zones) {
    RatesBody {
        rates(shipsFrom, zones);
    }

    ShippingRates rates() {
        return rates(shipsFrom, zones);
    }

    private static ShippingRates rates(Country shipsFrom, List<ZoneBody> zones) {
        return new ShippingRates(shipsFrom, zones.stream().map(ZoneBody::zone).toList());
    }
}

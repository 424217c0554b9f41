package souk.functions.shipping;

import java.util.Optional;
import souk.shipping.OptionId;
import souk.shipping.ShippingOption;

/** An option of a zone as it is sent. */
record OptionBody(
        OptionId id,
        String name,
        Amount price,
        Amount perExtraUnit,
        Optional<Amount> freeFrom,
        int minDays,
        int maxDays) {

    OptionBody {
        option(id, name, price, perExtraUnit, freeFrom, minDays, maxDays);
    }

    ShippingOption option() {
        return option(id, name, price, perExtraUnit, freeFrom, minDays, maxDays);
    }

    private static ShippingOption option(
            OptionId id,
            String name,
            Amount price,
            Amount perExtraUnit,
            Optional<Amount> freeFrom,
            int minDays,
            int maxDays) {
        return new ShippingOption(
                id,
                name,
                price.money(),
                perExtraUnit.money(),
                freeFrom.map(Amount::money),
                minDays,
                maxDays);
    }
}

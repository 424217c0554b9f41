package souk.local;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.function.Consumer;
import souk.local.template.Template;
import souk.money.ShopCurrency;

/** What the template's own patterns cannot tell of the shop's settings, told before it opens. */
final class ShopSettings {
    private ShopSettings() {}

    /**
     * @throws BadSetting if a function would be told a currency or a time zone that there is not
     */
    static void check(Template template) {
        each(template, "SHOP_CURRENCY", ShopSettings::currency);
        each(template, "SHOP_TIME_ZONE", ShopSettings::timeZone);
    }

    private static void each(Template template, String name, Consumer<String> check) {
        template.functions().stream()
                .filter(function -> function.environment().containsKey(name))
                .map(function -> function.environment().getOrDefault(name, ""))
                .distinct()
                .forEach(check);
    }

    private static void currency(String code) {
        try {
            ShopCurrency.of(code);
        } catch (IllegalArgumentException _) {
            throw new BadSetting(
                    "The shop's currency must be in ISO 4217, with the same minor units at Stripe, was "
                            + code
                            + ".");
        }
    }

    private static void timeZone(String name) {
        try {
            ZoneId.of(name);
        } catch (DateTimeException _) {
            throw new BadSetting(
                    "The shop's time zone must be a name such as Europe/Berlin, was " + name + ".");
        }
    }
}

package souk.wiring;

import java.net.URI;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import souk.dynamo.Table;
import souk.media.Bucket;
import souk.money.ShopCurrency;

/** The settings that a function is deployed with, by the name of the variable. */
record Environment(Map<String, String> variables) {
    /** Those of this process. */
    static Environment live() {
        return new Environment(System.getenv());
    }

    String get(String name) {
        return find(name)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "the environment variable " + name + " is not set"));
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty());
    }

    String table(Table table) {
        return get(table.variable());
    }

    /** The bucket that a variable names. */
    Bucket bucket(String variable) {
        return new Bucket(
                get(variable), get("AWS_REGION"), find("AWS_ENDPOINT_URL_S3").map(URI::create));
    }

    /** The one currency of the shop. */
    Currency currency() {
        return ShopCurrency.of(get("SHOP_CURRENCY")).currency();
    }

    /** The one zone in which the shop counts its days. */
    ZoneId timeZone() {
        return ZoneId.of(get("SHOP_TIME_ZONE"));
    }
}

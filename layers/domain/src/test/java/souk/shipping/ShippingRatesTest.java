package souk.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.shipping.SampleRates.option;
import static souk.shipping.SampleRates.rates;
import static souk.shipping.SampleRates.to;
import static souk.shipping.SampleRates.zone;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.money.Money;
import souk.value.Malformed;

class ShippingRatesTest {
    private static final ShippingOption ISLANDS = option("islands", 1_490, 0);
    private static final ShippingOption HOME = option("home", 490, 0);
    private static final ShippingOption ABROAD = option("abroad", 1_990, 0);

    @Test
    void sendsByTheFirstZoneThatFits() {
        ShippingRates rates =
                rates(
                        zone("DE", List.of("2749", "25849"), ISLANDS),
                        zone("DE", HOME),
                        zone("*", ABROAD));

        assertThat(rates.optionsTo(to("DE", "27498"))).containsExactly(ISLANDS);
        assertThat(rates.optionsTo(to("DE", "10115"))).containsExactly(HOME);
        assertThat(rates.optionsTo(to("DE"))).containsExactly(HOME);
        assertThat(rates.optionsTo(to("JP"))).containsExactly(ABROAD);
    }

    @Test
    void mayHoldAZoneThatIsNeverReached() {
        ShippingRates rates = rates(zone("*", ABROAD), zone("DE", HOME));

        assertThat(rates.optionsTo(to("DE"))).containsExactly(ABROAD);
    }

    @Test
    void sendsNowhereWithoutAZoneThatFits() {
        assertThat(rates().optionsTo(to("DE"))).isEmpty();
        assertThat(rates(zone("DE", HOME)).optionsTo(to("AT"))).isEmpty();
    }

    @Test
    void takesTwentyZonesAndNoMore() {
        assertThat(rates(zones(20)).zones()).hasSize(20);
        assertThatThrownBy(() -> rates(zones(21))).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4})
    void refusesAZoneWithoutOptionsOrWithMany(int count) {
        List<ShippingOption> options =
                IntStream.range(0, count).mapToObj(i -> option("o" + i, 1, 1)).toList();

        assertThatThrownBy(() -> new Zone(new Area.Everywhere(), options))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void refusesTwoOptionsOfOneId() {
        assertThatThrownBy(() -> rates(zone("DE", HOME, HOME))).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> rates(zone("DE", HOME), zone("*", HOME)))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void refusesSeveralCurrencies() {
        var dollars = new Money(500, Currency.getInstance("USD"));
        var other =
                new ShippingOption(
                        new OptionId("other"), "Other", dollars, dollars, Optional.empty(), 1, 2);

        assertThatThrownBy(() -> rates(zone("DE", HOME), zone("*", other)))
                .isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "by air", "ä"})
    void refusesIdsThatAreNoIdentifiers(String id) {
        assertThatThrownBy(() -> new OptionId(id)).isInstanceOf(Malformed.class);
    }

    private static Zone[] zones(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> zone("DE", option("o" + i, 1, 1)))
                .toArray(Zone[]::new);
    }
}

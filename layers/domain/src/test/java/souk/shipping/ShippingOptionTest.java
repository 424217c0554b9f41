package souk.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.shipping.SampleRates.euro;
import static souk.shipping.SampleRates.option;

import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import souk.catalogue.Product;
import souk.money.Money;
import souk.value.Malformed;

class ShippingOptionTest {
    @Test
    void costsItsPriceAndMoreForEachFurtherUnit() {
        ShippingOption option = option("standard", 490, 100);

        assertThat(option.priceOf(1, euro(1))).isEqualTo(euro(490));
        assertThat(option.priceOf(4, euro(1))).isEqualTo(euro(790));
    }

    @Test
    void isFreeFromTheThresholdOn() {
        ShippingOption option = option("standard", 490, 100, Optional.of(5_000L));

        assertThat(option.priceOf(2, euro(4_999))).isEqualTo(euro(590));
        assertThat(option.priceOf(2, euro(5_000))).isEqualTo(euro(0));
        assertThat(option.priceOf(2, euro(5_001))).isEqualTo(euro(0));
    }

    @Test
    void isAlwaysFreeFromNothingOn() {
        assertThat(option("gift", 490, 100, Optional.of(0L)).priceOf(9, euro(0)))
                .isEqualTo(euro(0));
    }

    @ParameterizedTest
    @CsvSource({
        "-1,0,0",
        "0,-1,0",
        "0,0,-1",
        "100000000001,0,0",
        "0,100000000001,0",
        "0,0,100000000001"
    })
    void refusesAmountsOutOfBounds(long price, long perExtraUnit, long freeFrom) {
        assertThatThrownBy(() -> option("standard", price, perExtraUnit, Optional.of(freeFrom)))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void takesAmountsAsLargeAsAPrice() {
        long most = Product.MAX_MINOR;

        assertThat(option("vault", most, most, Optional.of(most)).price()).isEqualTo(euro(most));
    }

    @ParameterizedTest
    @CsvSource({"USD,EUR,EUR", "EUR,USD,EUR", "EUR,EUR,USD"})
    void refusesAmountsOfSeveralCurrencies(String price, String perExtraUnit, String freeFrom) {
        assertThatThrownBy(
                        () ->
                                priced(
                                        money(10, price),
                                        money(10, perExtraUnit),
                                        money(10, freeFrom)))
                .isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @CsvSource({"5,10,10", "10,5,10", "10,10,5"})
    void refusesAmountsThatNoCardCanBeCharged(long price, long perExtraUnit, long freeFrom) {
        assertThatThrownBy(
                        () ->
                                priced(
                                        money(price, "KWD"),
                                        money(perExtraUnit, "KWD"),
                                        money(freeFrom, "KWD")))
                .isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "0,90", "90,90", "2,5"})
    void takesDaysUpToAQuarter(int minDays, int maxDays) {
        assertThat(arriving(minDays, maxDays).maxDays()).isEqualTo(maxDays);
    }

    @ParameterizedTest
    @CsvSource({"-1,3", "0,91", "5,4", "91,91"})
    void refusesDaysThatAreNoSpan(int minDays, int maxDays) {
        assertThatThrownBy(() -> arriving(minDays, maxDays)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "two\nlines"})
    void refusesNamesThatAreNoLine(String name) {
        assertThatThrownBy(() -> named(name)).isInstanceOf(Malformed.class);
    }

    @Test
    void takesNamesOfSixtyCharacters() {
        assertThat(named(" " + "x".repeat(60)).name()).hasSize(60);
        assertThatThrownBy(() -> named("x".repeat(61))).isInstanceOf(Malformed.class);
    }

    private static ShippingOption priced(Money price, Money perExtraUnit, Money freeFrom) {
        return new ShippingOption(
                new OptionId("standard"),
                "Standard",
                price,
                perExtraUnit,
                Optional.of(freeFrom),
                1,
                2);
    }

    private static ShippingOption arriving(int minDays, int maxDays) {
        return new ShippingOption(
                new OptionId("a"), "A", euro(1), euro(1), Optional.empty(), minDays, maxDays);
    }

    private static ShippingOption named(String name) {
        return new ShippingOption(
                new OptionId("a"), name, euro(1), euro(1), Optional.empty(), 1, 2);
    }

    private static Money money(long minor, String currency) {
        return new Money(minor, Currency.getInstance(currency));
    }
}

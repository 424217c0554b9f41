package souk.dynamo.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import souk.catalogue.SellerId;
import souk.dynamo.Faults;
import souk.dynamo.Faults.Fault;
import souk.dynamo.TestStore;
import souk.engine.OnEveryEngine;
import souk.money.Money;
import souk.shipping.Area;
import souk.shipping.Country;
import souk.shipping.OptionId;
import souk.shipping.RateCard;
import souk.shipping.ShippingOption;
import souk.shipping.ShippingRates;
import souk.shipping.StaleRates;
import souk.shipping.Zone;
import souk.value.Precondition;

@OnEveryEngine
class DynamoRateCardsTest {
    private final DynamoRateCards cards = new DynamoRateCards(TestStore.tables());
    private final SellerId ada = new SellerId("ada-" + UUID.randomUUID());

    @Test
    void keepsWhatItWasTold() {
        ShippingRates rates =
                new ShippingRates(
                        new Country("DE"),
                        List.of(
                                zone(List.of("DE"), List.of("1", "20"), Optional.of(euro(5_000))),
                                zone(List.of("AT", "CH"), List.of(), Optional.empty()),
                                zone(List.of("*"), List.of(), Optional.of(euro(0)))));

        RateCard card = cards.replace(ada, Precondition.exactly(1), rates);

        assertThat(card).isEqualTo(new RateCard(Optional.of(rates), 2));
        assertThat(cards.find(ada)).isEqualTo(card);
    }

    @Test
    void findsTheRatesOfThoseWhoHaveGivenAny() {
        ShippingRates nowhere = new ShippingRates(new Country("PT"), List.of());
        SellerId ben = new SellerId("ben-" + UUID.randomUUID());
        cards.replace(ada, Precondition.ANY, nowhere);

        assertThat(cards.findAll(List.of(ada, ben))).isEqualTo(Map.of(ada, nowhere));
        assertThat(cards.find(ben)).isEqualTo(RateCard.NONE);
        assertThat(cards.findAll(List.of())).isEmpty();
    }

    @Test
    void refusesAChangeOfWhatTheSellerHasNotSeen() {
        ShippingRates first = new ShippingRates(new Country("PT"), List.of());
        cards.replace(ada, Precondition.exactly(1), first);

        assertThatThrownBy(() -> cards.replace(ada, Precondition.exactly(1), first))
                .isInstanceOf(StaleRates.class);
        assertThat(cards.replace(ada, Precondition.exactly(2), first).version()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void areReplacedOnceWhateverHappensOnTheWay(Fault fault) {
        Faults faults = new Faults();
        DynamoRateCards shaky = new DynamoRateCards(TestStore.tables(faults));
        ShippingRates first = new ShippingRates(new Country("PT"), List.of());
        faults.meet(fault, fault);

        RateCard card = shaky.replace(ada, Precondition.exactly(1), first);

        assertThat(card.version()).isEqualTo(2);
        assertThat(cards.find(ada)).isEqualTo(card);
    }

    private static Zone zone(
            List<String> countries, List<String> prefixes, Optional<Money> freeFrom) {
        var option =
                new ShippingOption(
                        new OptionId("o-" + UUID.randomUUID()),
                        "Parcel",
                        euro(490),
                        euro(50),
                        freeFrom,
                        2,
                        4);
        return new Zone(Area.of(countries, prefixes), List.of(option));
    }

    private static Money euro(long cents) {
        return new Money(cents, Currency.getInstance("EUR"));
    }
}

package souk.house.drift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import souk.house.Repository;
import souk.house.facts.Entrance;
import souk.house.facts.House;
import souk.house.reading.HouseReading;
import souk.house.reading.ShippedClasses;

class TheHouseAgreesTest {
    static final Iterable<Rule> RULES = Rule.ALL;

    private static House house;

    @BeforeAll
    static void readTheHouse() {
        var functions = ShippedClasses.of("souk.functions");
        house = HouseReading.of(Repository.root(), functions);
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void keepsTheRule(Rule rule) {
        assertThat(rule.breaches(house)).as(rule.getClass().getSimpleName()).isEmpty();
    }

    @Test
    void isReadWhole() {
        assertThat(house.deployed()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(house.deployed())
                .allSatisfy(each -> assertThat(each.permissions()).isNotEmpty());
        assertThat(house.hosting().buckets()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(house.hosting().behaviours()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(house.hosting().pages()).contains("/", "/cart/");
    }

    @Test
    void knowsWhatEachFunctionReads() {
        assertThat(house.entrance("GetProduct"))
                .map(Entrance::settings)
                .hasValueSatisfying(
                        settings ->
                                assertThat(settings)
                                        .contains("AWS_REGION", "PRODUCTS_TABLE")
                                        .doesNotContain("CARTS_TABLE"));
        assertThat(house.entrance("GetCart"))
                .map(Entrance::settings)
                .hasValueSatisfying(
                        settings -> assertThat(settings).contains("CARTS_TABLE", "SHOP_CURRENCY"));
    }
}

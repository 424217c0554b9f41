package souk.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import souk.cart.Pricing;
import souk.money.Money;
import souk.shipping.Scenario.Line;

/** The pricing is another whenever anything costs something else, and only then. */
@Tag("proof")
class QuotePricingPropertyTest {
    @Provide
    Arbitrary<Scenario> served() {
        return Scenarios.served();
    }

    @Property(seed = "51")
    void changesWithThePriceOfAnyLine(
            @ForAll("served") Scenario scenario,
            @ForAll @IntRange(max = 7) int which,
            @ForAll @IntRange(min = 1, max = 500) int more) {
        Scenario dearer = changed(scenario, which, line -> line.at(line.price() + more));

        assertThat(pricing(dearer)).isNotEqualTo(pricing(scenario));
    }

    @Property(seed = "52")
    void changesWithTheQuantityOfAnyLine(
            @ForAll("served") Scenario scenario,
            @ForAll @IntRange(max = 7) int which,
            @ForAll @IntRange(min = 1, max = 90) int more) {
        Scenario larger = changed(scenario, which, line -> line.of(line.units() + more));

        assertThat(pricing(larger)).isNotEqualTo(pricing(scenario));
    }

    /** Even when the options cost the same. */
    @Property(seed = "53")
    void changesWithTheChosenOption(
            @ForAll("served") Scenario scenario,
            @ForAll @IntRange(max = 2) int one,
            @ForAll @IntRange(max = 2) int other) {
        Scenario before = scenario.choosing(one);
        Scenario after = scenario.choosing(other);

        assertThat(pricing(before).equals(pricing(after)))
                .isEqualTo(before.choices().equals(after.choices()));
    }

    /** A dearer option that is free all the same leaves it as it was. */
    @Property(seed = "54")
    void changesWithTheAmountOfTheChosenOption(
            @ForAll("served") Scenario scenario,
            @ForAll @IntRange(max = 2) int number,
            @ForAll @IntRange(max = 2) int which,
            @ForAll @IntRange(min = 1, max = 500) int more) {
        Scenario before = scenario.choosing(number);
        Scenario after =
                before.with(
                        Scenarios.SELLERS.get(which), option -> option.at(option.price() + more));

        assertThat(pricing(before).equals(pricing(after)))
                .isEqualTo(amounts(before).equals(amounts(after)));
    }

    @Property(seed = "55")
    void staysWhereNothingThatCountsIsDifferent(@ForAll("served") Scenario scenario) {
        Scenario reversed = scenario.with(scenario.lines().reversed());

        assertThat(pricing(reversed)).isEqualTo(pricing(scenario));
    }

    private static Scenario changed(Scenario scenario, int which, UnaryOperator<Line> change) {
        List<Line> lines = new ArrayList<>(scenario.lines());
        int index = which % lines.size();
        lines.set(index, change.apply(lines.get(index)));
        return scenario.with(lines);
    }

    private static Pricing pricing(Scenario scenario) {
        return scenario.quote().pricing();
    }

    private static List<Money> amounts(Scenario scenario) {
        return scenario.quote().sellers().stream().map(SellerQuote::amount).toList();
    }
}

package souk.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import souk.shipping.Scenario.Line;

/** Shipping, whatever sellers ask and shoppers buy. */
@Tag("proof")
class QuotePropertyTest {
    @Provide
    Arbitrary<Scenario> any() {
        return Scenarios.any();
    }

    @Provide
    Arbitrary<Scenario> served() {
        return Scenarios.served();
    }

    @Property(seed = "41")
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void agreesWithTheReference(@ForAll("any") Scenario scenario) {
        String expected = ReferenceQuote.of(scenario);

        assertThat(QuoteWords.of(scenario)).isEqualTo(expected);

        Statistics.collect(expected.substring(0, "not ship".length()));
        Statistics.coverage(
                outcomes ->
                        Stream.of("quoted [", "not ship", "not offe")
                                .forEach(it -> outcomes.check(it).percentage(p -> p > 5)));
    }

    @Property(seed = "42")
    void agreesWithTheReferenceOnEachChoice(
            @ForAll("served") Scenario scenario, @ForAll @IntRange(max = 2) int number) {
        Scenario chosen = scenario.choosing(number);

        assertThat(QuoteWords.of(chosen)).isEqualTo(ReferenceQuote.of(chosen));
    }

    @Property(seed = "43")
    void costsTheSameHoweverLinesAreSplit(
            @ForAll("served") Scenario scenario, @ForAll @IntRange(max = 4) int cut) {
        List<Line> split = scenario.lines().stream().flatMap(line -> split(line, cut)).toList();

        Quote whole = scenario.quote();
        Quote inParts = scenario.with(split).quote();

        assertThat(inParts.sellers())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("lines")
                .isEqualTo(whole.sellers());
        assertThat(inParts.totalAmount()).isEqualTo(whole.totalAmount());
    }

    @Property(seed = "44")
    void keepsTheAmountsOfOthersWhateverOneSellersThreshold(
            @ForAll("served") Scenario scenario, @ForAll @IntRange(max = 30_000) int freeFrom) {
        String seller = scenario.lines().getFirst().seller();

        Quote before = scenario.quote();
        Quote after = scenario.with(seller, option -> option.freeFrom(freeFrom)).quote();

        assertThat(ofOthers(after, seller)).isEqualTo(ofOthers(before, seller));
    }

    @Property(seed = "45")
    void isInTotalItsItemsAndItsShipping(@ForAll("served") Scenario scenario) {
        Quote quote = scenario.quote();

        long items = scenario.lines().stream().mapToLong(it -> it.price() * it.units()).sum();
        long shipping = quote.sellers().stream().mapToLong(it -> it.amount().minor()).sum();
        assertThat(quote.itemsAmount().minor()).isEqualTo(items);
        assertThat(quote.shippingAmount().minor()).isEqualTo(shipping);
        assertThat(quote.totalAmount().minor()).isEqualTo(items + shipping);
    }

    private static Stream<Line> split(Line line, int cut) {
        if (line.units() == 1) {
            return Stream.of(line);
        }
        int first = 1 + cut % (line.units() - 1);
        return Stream.of(
                line.called(line.id() + "a").of(first),
                line.called(line.id() + "b").of(line.units() - first));
    }

    private static List<SellerQuote> ofOthers(Quote quote, String seller) {
        return quote.sellers().stream().filter(it -> !it.seller().value().equals(seller)).toList();
    }
}

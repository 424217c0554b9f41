package souk.bench.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import souk.catalogue.ProductWithVariants;
import souk.catalogue.Variant;

class ExpectedTest {
    private static final Currency EURO = Currency.getInstance("EUR");

    @Test
    void hasALineForEachPrice() {
        var lines = List.of(Lines.of(2, "A", "P1", 2, "10.00"), Lines.of(3, "A", "P1", 4, "16.00"));

        Expected expected = expected(lines);

        assertThat(expected.lines()).containsOnlyKeys("P1-500", "P1-400");
        assertThat(expected.total()).isEqualTo(2600);
    }

    @Test
    void addsUpAProductThatIsRepeatedAtOnePrice() {
        var lines = List.of(Lines.of(2, "A", "P1", 2, "10.00"), Lines.of(3, "A", "P1", 3, "15.00"));

        Expected expected = expected(lines);

        assertThat(expected.lines()).containsOnlyKeys("P1-500");
        assertThat(expected.total()).isEqualTo(2500);
    }

    @Test
    void keepsTheFirstNameWithoutLostCharacters() {
        var lines =
                List.of(
                        Lines.named(Lines.of(2, "A", "P1", 1, "1"), "Phone\uFFFDset\uFFFD- black"),
                        Lines.named(Lines.of(3, "A", "P1", 1, "2"), "Another"));

        Expected expected = expected(lines);

        assertThat(expected.lines().values())
                .extracting(Expected.Line::title)
                .containsOnly("Phone set - black");
    }

    @ParameterizedTest
    @CsvSource({
        "5, 957.5775, 95758, P1-19151 P1-19152",
        "2, 0.01, 1, P1-0 P1-1",
        "3, 0.01, 1, P1-0 P1-1",
        "8, 1, 100, P1-12 P1-13",
        "4, 1, 100, P1-25",
        "1, 0.444, 44, P1-44",
        "1, 0.445, 45, P1-45",
    })
    void dividesLikeTheLoadingThoughItCountsAnotherWay(
            int quantity, String total, long amount, String listings) {
        var lines = List.of(Lines.of(2, "A", "P1", quantity, total));

        Expected expected = expected(lines);
        List<ProductWithVariants> loaded = loaded(lines);

        assertThat(expected.total()).isEqualTo(amount);
        assertThat(expected.lines().values().stream().mapToLong(Expected.Line::sum).sum())
                .isEqualTo(amount);
        assertThat(expected.lines()).containsOnlyKeys(listings.split(" "));
        assertThat(
                        loaded.stream()
                                .map(each -> each.product().id().value())
                                .collect(Collectors.joining(" ")))
                .isEqualTo(listings);
    }

    @Test
    void loadsEachListingAtItsPrice() {
        var lines = List.of(Lines.of(2, "A", "P1", 8, "1"), Lines.of(3, "B", "P1", 1, "0.13"));

        assertThat(loaded(lines))
                .extracting(each -> each.product().price().minor())
                .containsExactly(12L, 13L);
    }

    @Test
    void numbersTheChoicesOfAListingAsTheLoadingDoes() {
        var lines =
                List.of(
                        Lines.choosing("Size=M", Lines.of(2, "A", "P1", 1, "5")),
                        Lines.choosing("Size=L", Lines.of(3, "A", "P1", 1, "6")),
                        Lines.choosing("Size=L", Lines.of(4, "A", "P1", 2, "10")),
                        Lines.choosing("Size=M", Lines.of(5, "A", "P1", 2, "10")));

        Expected expected = expected(lines);
        List<ProductWithVariants> loaded = loaded(lines);

        assertThat(expected.lines()).containsOnlyKeys("P1-500~1", "P1-500~2", "P1-600~1");
        assertThat(expected.lines().get("P1-500~1"))
                .extracting(Expected.Line::quantity, line -> line.choice().labels())
                .containsExactly(3, List.of("M"));
        assertThat(loaded)
                .extracting(each -> each.variants().stream().map(Variant::values).toList())
                .containsExactly(List.of(List.of("M"), List.of("L")), List.of(List.of("L")));
    }

    private static List<ProductWithVariants> loaded(List<OrderLine> lines) {
        return Assortment.of(lines, Places.of(lines, 2), EURO);
    }

    private static Expected expected(List<OrderLine> lines) {
        return new Expected.Calculator(lines, 2).of(Basket.sort(lines, 2).baskets().getFirst());
    }
}

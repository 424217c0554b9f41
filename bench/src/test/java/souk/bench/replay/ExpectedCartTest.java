package souk.bench.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import souk.catalogue.Product;

class ExpectedCartTest {
    private static final Currency EURO = Currency.getInstance("EUR");

    @Test
    void countsAtTheHighestUnitPriceOfTheFile() {
        OrderLine dear = Lines.of(2, "A", "P1", 2, "10.00");
        OrderLine discounted = Lines.of(3, "B", "P1", 4, "16.00");
        var book = new ExpectedCart.Book(List.of(dear, discounted), 2);

        ExpectedCart cart = book.cart(Basket.sort(List.of(discounted)).baskets().getFirst());

        assertThat(cart.total()).isEqualTo(2000);
    }

    @Test
    void addsUpAProductThatIsRepeated() {
        var lines = List.of(Lines.of(2, "A", "P1", 2, "10.00"), Lines.of(3, "A", "P1", 3, "15.00"));
        var book = new ExpectedCart.Book(lines, 2);

        ExpectedCart cart = book.cart(Basket.sort(lines).baskets().getFirst());

        assertThat(cart.lines()).hasSize(1);
        assertThat(cart.total()).isEqualTo(2500);
    }

    @Test
    void keepsTheFirstNameWithoutLostCharacters() {
        var lines =
                List.of(
                        Lines.named(Lines.of(2, "A", "P1", 1, "1"), "Phone\uFFFDset\uFFFD- black"),
                        Lines.named(Lines.of(3, "B", "P1", 1, "1"), "Another"));
        var book = new ExpectedCart.Book(lines, 2);

        ExpectedCart cart = book.cart(Basket.sort(lines).baskets().getFirst());

        assertThat(cart.lines().values())
                .extracting(ExpectedCart.Line::title)
                .containsExactly("Phone set - black");
    }

    @ParameterizedTest
    @CsvSource({"5, 957.5775, 19152", "2, 0.01, 1", "3, 0.01, 0", "8, 1, 13", "1, 0.444, 44"})
    void roundsLikeTheLoadingThoughItCountsAnotherWay(int quantity, String total, long price) {
        var lines = List.of(Lines.of(2, "A", "P1", quantity, total));

        ExpectedCart cart =
                new ExpectedCart.Book(lines, 2).cart(Basket.sort(lines).baskets().getFirst());
        List<Product> loaded = Assortment.of(lines, EURO);

        assertThat(cart.total()).isEqualTo(price * quantity);
        assertThat(loaded.getFirst().price().minor()).isEqualTo(price);
    }
}

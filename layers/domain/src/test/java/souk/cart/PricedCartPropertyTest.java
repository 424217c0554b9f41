package souk.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.cart.SampleCarts.EUR;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import souk.catalogue.LineId;
import souk.catalogue.Product;

class PricedCartPropertyTest {
    @RepeatedTest(100)
    void isWorthTheSumOfItsAvailableLines(RepetitionInfo repetition) {
        var random = new SplittableRandom(repetition.getCurrentRepetition());
        CartLine[] lines = new CartLine[random.nextInt(Cart.MAX_LINES + 1)];
        Map<LineId, Product> catalogue = new HashMap<>();
        for (int i = 0; i < lines.length; i++) {
            long minor = 1 + random.nextLong(Product.MAX_MINOR);
            lines[i] = SampleCarts.line("p" + i, 1 + random.nextInt(Quantity.MAX), minor);
            if (random.nextInt(8) > 0) {
                Product product = SampleCarts.product("p" + i, minor, random.nextInt(4));
                catalogue.put(product.line(), product);
            }
        }

        PricedCart priced = PricedCart.of(SampleCarts.cart(lines), catalogue, EUR);

        long sum =
                priced.lines().stream()
                        .filter(PricedCart.Line::available)
                        .mapToLong(line -> line.price().minor() * line.quantity().units())
                        .sum();
        assertThat(priced.lines()).hasSize(lines.length);
        assertThat(priced.total().minor()).isEqualTo(sum);
        // Beyond this a JSON number is no longer exact in a browser.
        assertThat(sum).isLessThan(1L << 53);
    }
}

package souk.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.cart.SampleCarts.EUR;
import static souk.cart.SampleCarts.cart;
import static souk.cart.SampleCarts.catalogue;
import static souk.cart.SampleCarts.line;
import static souk.cart.SampleCarts.product;

import java.util.List;
import org.junit.jupiter.api.Test;
import souk.money.Money;
import souk.value.Digest;

class PricingTest {
    private final Pricing ofCart =
            PricedCart.of(
                            cart(line("cup", 2, 400), line("mug", 3, 900)),
                            catalogue(product("mug", 900, 9), product("cup", 400, 9)),
                            EUR)
                    .pricing();

    @Test
    void namesWhatEachLineOfACartCosts() {
        assertThat(ofCart.value()).isEqualTo(Digest.of("cup 400 EUR 2", "mug 900 EUR 3"));
    }

    @Test
    void isNeverThatOfAQuoteOfTheSameLines() {
        Pricing ofQuote = Pricing.of(List.of(part("cup", 400, 2), part("mug", 900, 3)), List.of());

        assertThat(ofQuote).isNotEqualTo(ofCart);
    }

    @Test
    void tellsLinesFromShipping() {
        Pricing one = Pricing.of(List.of(part("a", 1, 1)), List.of(part("b", 1, 1)));
        Pricing other = Pricing.of(List.of(part("a", 1, 1), part("b", 1, 1)), List.of());

        assertThat(one).isNotEqualTo(other);
    }

    private static Pricing.Part part(String name, long minor, int units) {
        return new Pricing.Part(name, new Money(minor, EUR), units);
    }
}

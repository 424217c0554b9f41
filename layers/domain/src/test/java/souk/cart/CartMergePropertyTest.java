package souk.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.cart.SampleCarts.NOON;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import souk.catalogue.LineId;
import souk.catalogue.Product;

/** Whatever the two carts and the catalogue hold; each repetition is its own seed. */
class CartMergePropertyTest {
    private static final int PRODUCTS = 60;

    @RepeatedTest(200)
    void keepsEveryUnitThatTheLimitsAllow(RepetitionInfo repetition) {
        var random = new SplittableRandom(repetition.getCurrentRepetition());
        Cart cart = someCart(random);
        Map<LineId, Quantity> guest = someGuest(random);
        Map<LineId, Product> catalogue = someCatalogue(random);

        Cart.Merge merge = cart.withGuestLines(guest, catalogue, NOON);

        Map<LineId, CartLine> after = new HashMap<>(cart.lines());
        merge.lines().forEach(line -> after.put(line.id(), line));
        assertThat(after).hasSizeLessThanOrEqualTo(Cart.MAX_LINES);
        assertThat(after.keySet()).containsAll(cart.lines().keySet());
        guest.forEach((id, wanted) -> keepsOrTells(cart, after, merge, id, wanted));
        after.forEach((id, line) -> assertThat(line.quantity().units()).isLessThanOrEqualTo(99));
    }

    @RepeatedTest(200)
    void touchesOnlyWhatTheGuestNamed(RepetitionInfo repetition) {
        var random = new SplittableRandom(1_000 + repetition.getCurrentRepetition());
        Cart cart = someCart(random);
        Map<LineId, Quantity> guest = someGuest(random);

        Cart.Merge merge = cart.withGuestLines(guest, someCatalogue(random), NOON);

        assertThat(merge.lines()).allMatch(line -> guest.containsKey(line.id()));
        assertThat(merge.warnings()).allMatch(warning -> guest.containsKey(warning.line()));
        assertThat(merge.lines()).doesNotHaveDuplicates();
    }

    /** The sum of both, or 99, or what it was before; the latter two never in silence. */
    private static void keepsOrTells(
            Cart cart, Map<LineId, CartLine> after, Cart.Merge merge, LineId id, Quantity wanted) {
        int before = cart.line(id).map(line -> line.quantity().units()).orElse(0);
        CartLine line = after.get(id);
        int now = line == null ? 0 : line.quantity().units();
        boolean told = merge.warnings().stream().anyMatch(w -> w.line().equals(id));

        assertThat(now).isGreaterThanOrEqualTo(before);
        if (told) {
            assertThat(now).isIn(before, Quantity.MAX);
        } else {
            assertThat(now).isEqualTo(before + wanted.units());
        }
    }

    private static Cart someCart(SplittableRandom random) {
        var lines = new LinkedHashMap<LineId, CartLine>();
        for (int size = random.nextInt(Cart.MAX_LINES + 1); lines.size() < size; ) {
            CartLine line = SampleCarts.line(someId(random), 1 + random.nextInt(99), 100);
            lines.put(line.id(), line);
        }
        return new Cart(SampleCarts.ALICE, 1, lines);
    }

    private static Map<LineId, Quantity> someGuest(SplittableRandom random) {
        var guest = new LinkedHashMap<LineId, Quantity>();
        for (int size = 1 + random.nextInt(Cart.MAX_LINES); guest.size() < size; ) {
            guest.put(new LineId(someId(random)), new Quantity(1 + random.nextInt(99)));
        }
        return guest;
    }

    /** A tenth is gone, a tenth archived. */
    private static Map<LineId, Product> someCatalogue(SplittableRandom random) {
        Map<LineId, Product> catalogue = new HashMap<>();
        for (int i = 0; i < PRODUCTS; i++) {
            int fate = random.nextInt(10);
            Product product =
                    fate == 0
                            ? SampleCarts.archived("p" + i)
                            : SampleCarts.product("p" + i, 100 + fate, fate);
            if (fate != 1) {
                catalogue.put(product.line(), product);
            }
        }
        return catalogue;
    }

    private static String someId(SplittableRandom random) {
        return "p" + random.nextInt(PRODUCTS);
    }
}

package souk.dynamo;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.dynamo.CartFixture.listed;
import static souk.dynamo.CartFixture.pieces;
import static souk.dynamo.CartFixture.units;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import souk.cart.MergeId;
import souk.cart.PricedCart;
import souk.cart.TooManyOfOneProduct;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.shopper.ShopperId;

/** Many tabs of one shopper at once. */
class CartRaceTest {
    private static final int THREADS = 64;
    private static final int ADDS = 100;

    private final DynamoCarts carts = CartFixture.carts();
    private final ShopperId shopper = Wares.shopper();

    @Test
    void losesNothingOf64Times100Adds() {
        // 40 products take 99 each: room for 3,960 of the 6,400 units that are asked for.
        List<ProductId> wares = listed(40).stream().map(Product::id).toList();
        AtomicInteger accepted = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();

        Race.run(
                THREADS,
                () -> {
                    for (int i = 0; i < ADDS; i++) {
                        int any = ThreadLocalRandom.current().nextInt(wares.size());
                        try {
                            carts.add(shopper, wares.get(any), pieces(1));
                            accepted.incrementAndGet();
                        } catch (TooManyOfOneProduct full) {
                            refused.incrementAndGet();
                        }
                    }
                });

        PricedCart cart = carts.read(shopper);
        int units = units(cart).values().stream().mapToInt(Integer::intValue).sum();
        assertThat(units).isEqualTo(accepted.get());
        assertThat(cart.version()).isEqualTo(accepted.get());
        assertThat(accepted.get() + refused.get()).isEqualTo(THREADS * ADDS);
    }

    @Test
    void endsAtTheCapWhenManyAddTheSameProduct() {
        Product mug = listed();
        AtomicInteger accepted = new AtomicInteger();

        Race.run(
                THREADS,
                () -> {
                    for (int i = 0; i < 3; i++) {
                        try {
                            carts.add(shopper, mug.id(), pieces(1));
                            accepted.incrementAndGet();
                        } catch (TooManyOfOneProduct full) {
                            return;
                        }
                    }
                });

        assertThat(units(carts.read(shopper))).isEqualTo(Map.of(mug.id(), 99));
        assertThat(accepted).hasValue(99);
    }

    @Test
    void addsRemovesAndMergesAtOnceStayWhole() {
        List<Product> wares = listed(5);
        AtomicInteger turns = new AtomicInteger();

        Race.run(
                32,
                () -> {
                    int turn = turns.getAndIncrement();
                    ProductId id = wares.get(turn % 5).id();
                    switch (turn % 3) {
                        case 0 -> carts.add(shopper, id, pieces(1));
                        case 1 -> carts.remove(shopper, id);
                        default ->
                                carts.merge(
                                        shopper,
                                        new MergeId(Wares.unique("race")),
                                        CartFixture.guest(wares.subList(0, 2), 1));
                    }
                });

        PricedCart cart = carts.read(shopper);
        assertThat(cart.lines()).allSatisfy(l -> assertThat(l.quantity().units()).isPositive());
        assertThat(units(cart).keySet()).isSubsetOf(wares.stream().map(Product::id).toList());
    }
}

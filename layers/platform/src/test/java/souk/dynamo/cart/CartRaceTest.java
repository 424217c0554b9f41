package souk.dynamo.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.dynamo.cart.CartFixture.listed;
import static souk.dynamo.cart.CartFixture.pieces;
import static souk.dynamo.cart.CartFixture.units;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import souk.cart.MergeId;
import souk.cart.PricedCart;
import souk.cart.TooManyOfOneProduct;
import souk.catalogue.LineId;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.dynamo.Race;
import souk.dynamo.UniqueProducts;
import souk.engine.Engine;
import souk.engine.OnEveryEngine;
import souk.proof.Proof;
import souk.shopper.ShopperId;

/** Many tabs of one shopper at once. */
@Tag("proof")
@OnEveryEngine
class CartRaceTest {
    private final DynamoCarts carts = CartFixture.carts();
    private final ShopperId shopper = UniqueProducts.shopper();
    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    @Test
    void losesNothingOfWhat32AddAtOnce() {
        // All of it fits: thirty products have room for 2,970.
        int adds = Engine.CHOSEN.share(Proof.times(8, 20));

        addAtOnce(32, adds, listed(30));

        assertThat(accepted).hasValue(32 * adds);
        assertThat(unitsInCart()).isEqualTo(32 * adds);
        Proof.of("cart-race-fits")
                .shows("32 threads add %d pieces each to one cart: none is lost.".formatted(adds));
    }

    @Test
    void endsExactlyAtTheCapOfWhat64AddAtOnce() {
        // A product takes 99: ten have room for 990 of the 6,400 that are asked for, two for 198 of
        // 1,280.
        int products = Proof.times(2, Engine.CHOSEN.share(10));
        int adds = Engine.CHOSEN.share(products * 10);

        addAtOnce(64, adds, listed(products));

        assertThat(accepted).hasValue(99 * products);
        assertThat(refused).hasValue(64 * adds - 99 * products);
        assertThat(unitsInCart()).isEqualTo(99 * products);
        Proof.of("cart-race-cap")
                .shows(
                        "64 threads add %d pieces each of %d products to one cart: it ends at 99 of each."
                                .formatted(adds, products));
    }

    private void addAtOnce(int threads, int adds, List<Product> wares) {
        Race.run(
                threads,
                () -> {
                    for (int i = 0; i < adds; i++) {
                        int any = ThreadLocalRandom.current().nextInt(wares.size());
                        try {
                            carts.add(shopper, wares.get(any).id(), pieces(1));
                            accepted.incrementAndGet();
                        } catch (TooManyOfOneProduct full) {
                            refused.incrementAndGet();
                        }
                    }
                });
    }

    private int unitsInCart() {
        PricedCart cart = carts.read(shopper);
        assertThat(cart.version()).isEqualTo(accepted.get());
        return units(cart).values().stream().mapToInt(Integer::intValue).sum();
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
                        case 1 -> carts.remove(shopper, LineId.of(id));
                        default ->
                                carts.merge(
                                        shopper,
                                        new MergeId(UniqueProducts.unique("race")),
                                        CartFixture.guest(wares.subList(0, 2), 1));
                    }
                });

        PricedCart cart = carts.read(shopper);
        assertThat(cart.lines()).allSatisfy(l -> assertThat(l.quantity().units()).isPositive());
        assertThat(units(cart).keySet()).isSubsetOf(wares.stream().map(Product::id).toList());
    }
}

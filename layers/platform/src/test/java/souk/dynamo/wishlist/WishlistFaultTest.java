package souk.dynamo.wishlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.dynamo.order.OrderFixture.triedUnderOneToken;
import static souk.dynamo.wishlist.WishlistFixture.count;
import static souk.dynamo.wishlist.WishlistFixture.rows;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import souk.catalogue.Product;
import souk.dynamo.ConcurrentWrites;
import souk.dynamo.Faults;
import souk.dynamo.Faults.Fault;
import souk.dynamo.Race;
import souk.dynamo.UniqueProducts;
import souk.dynamo.cart.CartFixture;
import souk.engine.OnEveryEngine;
import souk.shopper.ShopperId;
import souk.wishlist.SavedProduct;
import souk.wishlist.WishlistBusy;
import souk.wishlist.WishlistFull;

/** Savings that fail on the way, and many at once: the count is what is saved. */
@OnEveryEngine
class WishlistFaultTest {
    private final Faults faults = new Faults();
    private final DynamoWishlists shaky = WishlistFixture.wishlists(faults);
    private final DynamoWishlists wishlists = WishlistFixture.wishlists();
    private final ShopperId shopper = UniqueProducts.shopper();
    private final Product mug = CartFixture.listed();

    @ParameterizedTest
    @EnumSource
    void savesOnce(Fault fault) {
        faults.meet(fault, fault);

        SavedProduct saved = shaky.save(shopper, mug.id());

        assertThat(wishlists.save(shopper, mug.id())).isEqualTo(saved);
        holds(1);
        triedUnderOneToken(faults, 3);
    }

    @ParameterizedTest
    @EnumSource
    void takesOffOnce(Fault fault) {
        WishlistFixture.fill(shopper, 2);
        wishlists.save(shopper, mug.id());
        faults.meet(fault, fault);

        shaky.remove(shopper, mug.id());

        holds(2);
        triedUnderOneToken(faults, 3);
    }

    @Test
    void answersWhatAnotherTabSavedMeanwhile() {
        var tab =
                WishlistFixture.wishlists(
                        new ConcurrentWrites(() -> wishlists.save(shopper, mug.id())));

        SavedProduct saved = tab.save(shopper, mug.id());

        assertThat(saved).isEqualTo(wishlists.save(shopper, mug.id()));
        holds(1);
    }

    @Test
    void saysBusyWhenOtherTabsHoldTheListAgainAndAgain() {
        for (int i = 0; i < 12; i++) {
            faults.cancel("None", "TransactionConflict");
        }

        assertThatThrownBy(() -> shaky.save(shopper, mug.id())).isInstanceOf(WishlistBusy.class);
        holds(0);
    }

    @Test
    void savesOneProductOnceFor16Tabs() {
        Race.run(16, () -> wishlists.save(shopper, mug.id()));

        holds(1);
    }

    @Test
    void holds500HoweverManySaveAtOnce() {
        WishlistFixture.fill(shopper, 480);
        List<Product> more = CartFixture.listed(32);
        AtomicInteger turn = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();

        Race.run(
                32,
                () -> {
                    try {
                        wishlists.save(shopper, more.get(turn.getAndIncrement()).id());
                    } catch (WishlistFull full) {
                        refused.incrementAndGet();
                    }
                });

        assertThat(refused).hasValue(12);
        holds(500);
    }

    @Test
    void countsRightWhileManySaveAndTakeOff() {
        List<Product> wares = WishlistFixture.fill(shopper, 8);
        AtomicInteger turn = new AtomicInteger();

        Race.run(
                32,
                () -> {
                    int mine = turn.getAndIncrement();
                    Product product = wares.get(mine % 8);
                    if (mine % 3 == 0) {
                        wishlists.save(shopper, product.id());
                    } else {
                        wishlists.remove(shopper, product.id());
                    }
                });

        assertThat(count(shopper)).isEqualTo(rows(shopper));
    }

    private void holds(int products) {
        assertThat(count(shopper)).isEqualTo(products);
        assertThat(rows(shopper)).isEqualTo(products);
    }
}

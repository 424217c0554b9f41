package souk.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import souk.account.ErasureRun.Step;
import souk.account.ReviewsChoice;
import souk.catalogue.Product;
import souk.concurrent.Together;
import souk.dynamo.order.Buyer;
import souk.dynamo.order.OrderFixture;
import souk.engine.OnEveryEngine;
import souk.order.Order;
import souk.value.Refusal;

/** Somebody orders and leaves at once. */
@OnEveryEngine
class ErasureRaceTest {
    private static final int ROUNDS = 24;

    private final AccountFixture shop = new AccountFixture();
    private final Product product = OrderFixture.listed(1_000);

    @Test
    void placesNothingOrWaitsForWhatWasPlaced() {
        int placed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Buyer buyer = new Buyer().with(product, 1);
            CompletableFuture<Optional<Order>> placing =
                    Together.start(() -> unlessRefused(buyer::payable));
            CompletableFuture<Optional<Boolean>> leaving =
                    Together.start(
                            () ->
                                    unlessRefused(
                                            () -> {
                                                shop.leave(buyer.shopper(), ReviewsChoice.KEEP);
                                                return true;
                                            }));
            Optional<Order> order = Together.result(placing);
            boolean left = Together.result(leaving).isPresent();
            placed += order.isPresent() ? 1 : 0;

            assertThat(order.isPresent() || left).isTrue();
            assertThat(shop.erasures.find(buyer.shopper()).isPresent()).isEqualTo(left);
            if (order.isPresent() && left) {
                waitsFor(order.get(), buyer);
            }
            if (left) {
                shop.runToTheEnd(buyer.shopper());
                assertThat(AccountFixture.allRows())
                        .noneMatch(row -> row.contains(buyer.shopper().value()));
            }
        }
        assertThat(OrderFixture.stock(product)).isBetween(1_000 - placed, 1_000);
    }

    private void waitsFor(Order order, Buyer buyer) {
        shop.clock.pass(Duration.ofHours(2));
        assertThat(shop.run()).contains(Step.WAITS);
        assertThat(shop.signInsDeleted).doesNotContain(buyer.shopper());
        OrderFixture.ORDERS.update(order, OrderFixture.released(order), Optional.empty());
    }

    private static <T> Optional<T> unlessRefused(Supplier<T> step) {
        try {
            return Optional.of(step.get());
        } catch (Refusal no) {
            assertThat(no.code()).isIn("ACCOUNT_ERASED", "ACCOUNT_BUSY");
            return Optional.empty();
        }
    }
}

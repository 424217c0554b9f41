package souk.dynamo.review;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.dynamo.order.OrderFixture.listed;
import static souk.dynamo.review.ReviewFixture.added;
import static souk.dynamo.review.ReviewFixture.figuresAreARecountOf;
import static souk.dynamo.review.ReviewFixture.now;
import static souk.dynamo.review.ReviewFixture.paid;
import static souk.dynamo.review.ReviewFixture.refund;
import static souk.dynamo.review.ReviewFixture.refunded;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import souk.catalogue.Product;
import souk.dynamo.Faults;
import souk.dynamo.Faults.Fault;
import souk.dynamo.Race;
import souk.dynamo.UniqueProducts;
import souk.dynamo.order.Buyer;
import souk.dynamo.order.OrderFixture;
import souk.engine.Differences;
import souk.engine.DiffersOn;
import souk.engine.Engine;
import souk.engine.OnEveryEngine;
import souk.order.Order;
import souk.order.Orders.Updated;
import souk.review.Review;

/** Refunds that fail on the way or race a review: the mark goes once. */
@OnEveryEngine
class RefundFaultTest {
    private final Product mug = listed(50);
    private final Buyer buyer = new Buyer();

    @ParameterizedTest
    @EnumSource
    @DiffersOn(value = Engine.MOTO, by = Differences.NO_TOKEN, with = "ANSWER_LOST")
    void takesTheMarkOnceWhateverGoesWrong(Fault fault) {
        Order order = paid(buyer.with(mug, 1));
        Review review = added(buyer.shopper(), mug, 4);
        Faults faults = new Faults();
        faults.meet(fault, fault);

        assertThat(OrderFixture.orders(faults).update(order, refunded(order), Optional.empty()))
                .isEqualTo(Updated.DONE);

        assertThat(now(review)).isEqualTo(review.boughtBy(Optional.empty()));
        OrderFixture.triedUnderOneToken(faults, 3);
    }

    @Test
    void leavesNoMarkWhoeverIsFirst() {
        for (int round = 0; round < 40; round++) {
            Buyer anyone = new Buyer().with(mug, 1);
            Order order = paid(anyone);
            AtomicInteger turn = new AtomicInteger();
            List<Runnable> both =
                    List.of(() -> refund(order), () -> added(anyone.shopper(), mug, 5));

            Race.run(2, () -> both.get(turn.getAndIncrement()).run());

            var reviews =
                    ReviewFixture.REVIEWS
                            .findByShopper(anyone.shopper(), 1, Optional.empty())
                            .items();
            assertThat(reviews).singleElement().matches(review -> !review.verified());
            OrderFixture.put(UniqueProducts.stocked(now(mug), 50));
        }
        figuresAreARecountOf(mug);
    }
}

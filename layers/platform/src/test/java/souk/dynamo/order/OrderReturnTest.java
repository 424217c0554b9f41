package souk.dynamo.order;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.dynamo.order.OrderFixture.NOW;
import static souk.dynamo.order.OrderFixture.ORDERS;
import static souk.dynamo.order.OrderFixture.listed;
import static souk.dynamo.order.OrderFixture.stock;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import souk.catalogue.Product;
import souk.dynamo.Faults;
import souk.dynamo.Faults.Fault;
import souk.dynamo.UniqueProducts;
import souk.engine.Differences;
import souk.engine.DiffersOn;
import souk.engine.Engine;
import souk.engine.OnEveryEngine;
import souk.order.EventId;
import souk.order.Order;
import souk.order.Orders.Updated;
import souk.order.PaymentStatus;
import souk.order.Reason;

/** Lines that go back into the cart, since their order could not be paid or was taken back. */
@OnEveryEngine
class OrderReturnTest {
    private final Faults faults = new Faults();
    private final Product mug = listed(9);
    private final Product bowl = listed(150);
    private final Buyer buyer = new Buyer().with(mug, 2).with(bowl, 5);

    @Test
    void putsTheLinesBackWithTheirStock() {
        Order placed = buyer.placed();

        assertThat(ORDERS.update(placed, refused(placed), Optional.empty()))
                .isEqualTo(Updated.DONE);

        assertThat(buyer.units(mug)).isEqualTo(2);
        assertThat(buyer.units(bowl)).isEqualTo(5);
        assertThat(stock(mug)).isEqualTo(9);
    }

    @Test
    void putsThemOnTopOfWhatCameInMeanwhile() {
        Order placed = buyer.placed();
        buyer.with(bowl, 97);

        ORDERS.update(placed, refused(placed), Optional.empty());

        assertThat(buyer.units(mug)).isEqualTo(2);
        assertThat(buyer.units(bowl)).isEqualTo(99);
    }

    @Test
    void leavesOutWhatThereIsNoRoomFor() {
        Order placed = buyer.placed();
        IntStream.range(0, 39).forEach(each -> buyer.with(listed(1), 1));

        ORDERS.update(placed, refused(placed), Optional.empty());

        assertThat(buyer.linesInCart()).isEqualTo(40);
    }

    @Test
    void putsThemBackOnceHoweverOftenItIsTried() {
        Order placed = buyer.placed();

        ORDERS.update(placed, refused(placed), Optional.empty());
        Updated again = ORDERS.update(placed, refused(placed), Optional.empty());

        assertThat(again).isEqualTo(Updated.ORDER_CHANGED);
        assertThat(buyer.units(mug)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    @DiffersOn(value = Engine.MOTO, by = Differences.NO_TOKEN, with = "ANSWER_LOST")
    void putsThemBackOnceWhateverTheCallsMeet(Fault fault) {
        Order placed = buyer.placed();
        faults.meet(fault, fault);

        Updated done =
                OrderFixture.orders(faults).update(placed, refused(placed), Optional.empty());

        assertThat(done).isEqualTo(Updated.DONE);
        assertThat(buyer.units(mug)).isEqualTo(2);
        assertThat(stock(mug)).isEqualTo(9);
    }

    @Test
    void putsThemBackOnceWhenTheirShopperTookTheOrderBackAndItsEventEndsIt() {
        Order placed = buyer.placed();
        Order takenBack = placed.takenBack(NOW);
        ORDERS.update(placed, takenBack, Optional.empty());
        Order read = ORDERS.find(placed.id()).orElseThrow();
        Order over = read.released(PaymentStatus.CANCELLED, Reason.EXPIRED, NOW.plusSeconds(1));
        var event = Optional.of(new EventId(UniqueProducts.unique("evt")));

        assertThat(ORDERS.update(read, over, event)).isEqualTo(Updated.DONE);
        assertThat(ORDERS.update(read, over, event)).isEqualTo(Updated.EVENT_ALREADY_HANDLED);

        assertThat(read).isEqualTo(takenBack);
        assertThat(over.cancelledByShopper()).isTrue();
        assertThat(buyer.units(mug)).isEqualTo(2);
        assertThat(stock(mug)).isEqualTo(9);
    }

    @Test
    void looksAgainWhenTheCartChangedSinceItWasRead() {
        Order placed = buyer.placed();
        // As it fails when the shopper has put something in between the look and the writes.
        faults.cancel("None", "None", "None", "ConditionalCheckFailed");

        Updated done =
                OrderFixture.orders(faults).update(placed, refused(placed), Optional.empty());

        assertThat(done).isEqualTo(Updated.DONE);
        assertThat(buyer.units(mug)).isEqualTo(2);
    }

    private static Order refused(Order order) {
        return order.released(PaymentStatus.FAILED, Reason.PAYMENT_REFUSED, NOW.plusSeconds(1));
    }
}

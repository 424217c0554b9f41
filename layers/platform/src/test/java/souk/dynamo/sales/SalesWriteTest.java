package souk.dynamo.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static souk.dynamo.sales.SalesFixture.day;
import static souk.dynamo.sales.SalesFixture.line;
import static souk.dynamo.sales.SalesFixture.paid;
import static souk.dynamo.sales.SalesFixture.sold;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import souk.catalogue.SellerId;
import souk.dynamo.Faults;
import souk.dynamo.Faults.Fault;
import souk.dynamo.SecondFails;
import souk.dynamo.order.OrderFixture;
import souk.engine.OnEveryEngine;
import souk.order.Order;
import souk.order.OrderLine;
import souk.sales.SalesBusy;
import souk.sales.SalesFigures;

/** A step is added whole and once, whatever the database does meanwhile. */
@OnEveryEngine
class SalesWriteTest {
    private static final Instant NOON = Instant.parse("2026-11-04T11:00:00Z");
    private static final String DAY = "2026-11-04";
    private static final SalesFigures ONCE = new SalesFigures(750, 0, 1, 3, 0);

    private final SellerId sam = SalesFixture.seller();
    private final Order order = paid(NOON, line(sam, "mug", 250, 3));
    private final Faults faults = new Faults();
    private final DynamoSales watched = SalesFixture.sales(faults);

    @Test
    void waitsForWhoWritesTheSameRow() {
        faults.meet(Fault.CONFLICT, Fault.CONFLICT);

        watched.add(sold(order));

        assertThat(day(sam, DAY)).isEqualTo(ONCE);
        OrderFixture.triedUnderOneToken(faults, 3);
    }

    @Test
    void addsOnceWhenTheAnswerIsLost() {
        faults.meet(Fault.ANSWER_LOST);

        watched.add(sold(order));
        watched.add(sold(order));

        assertThat(day(sam, DAY)).isEqualTo(ONCE);
    }

    @Test
    void saysSoWhenItFindsNoGapAndHasAddedNothing() {
        faults.meet(Collections.nCopies(12, Fault.CONFLICT).toArray(Fault[]::new));

        assertThatExceptionOfType(SalesBusy.class).isThrownBy(() -> watched.add(sold(order)));

        assertThat(SalesFixture.rows(sam)).isEmpty();
        watched.add(sold(order));
        assertThat(day(sam, DAY)).isEqualTo(ONCE);
    }

    @Test
    void takesSeveralTransactionsForVeryManySellers() {
        List<SellerId> sellers = sellers(40);

        watched.add(sold(ofEach(sellers)));

        var sizes =
                faults.requests(TransactWriteItemsRequest.class).stream()
                        .map(request -> request.transactItems().size())
                        .distinct()
                        .toList();
        assertThat(sizes).containsExactly(97, 65);
        assertThat(sellers)
                .allMatch(each -> day(each, DAY).equals(new SalesFigures(10, 0, 1, 1, 0)));
    }

    @Test
    void goesOnWithThePartThatIsMissing() {
        List<SellerId> sellers = sellers(40);
        Order large = ofEach(sellers);
        var interrupted = SalesFixture.sales(new SecondFails());

        assertThatExceptionOfType(SalesBusy.class).isThrownBy(() -> interrupted.add(sold(large)));
        assertThat(day(sellers.getFirst(), DAY).orders()).isEqualTo(1);
        assertThat(day(sellers.getLast(), DAY).orders()).isZero();
        watched.add(sold(large));

        assertThat(sellers)
                .allMatch(each -> day(each, DAY).equals(new SalesFigures(10, 0, 1, 1, 0)));
    }

    private static List<SellerId> sellers(int number) {
        List<SellerId> sellers = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            sellers.add(SalesFixture.seller());
        }
        return sellers;
    }

    private static Order ofEach(List<SellerId> sellers) {
        List<OrderLine> lines = new ArrayList<>();
        sellers.forEach(each -> lines.add(line(each, "of-" + each, 10, 1)));
        return paid(NOON, lines.toArray(OrderLine[]::new));
    }
}

package souk.dynamo.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static souk.dynamo.order.OrderFixture.ORDERS;
import static souk.dynamo.refund.RefundFixture.NOON;
import static souk.dynamo.refund.RefundFixture.REFUNDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import souk.dynamo.Faults;
import souk.dynamo.Faults.Fault;
import souk.dynamo.order.OrderFixture;
import souk.engine.OnEveryEngine;
import souk.order.Order;
import souk.order.RefundNote;
import souk.order.RefundState;
import souk.refund.Refunds.Change;
import souk.refund.Return;
import souk.refund.ReturnChange;
import souk.refund.ReturnState;
import souk.value.Malformed;
import souk.value.Page;

/** Returns are kept with their order's version, and those that wait are found by their seller. */
@OnEveryEngine
class DynamoReturnsTest {
    private static final ReturnChange APPROVED =
            new ReturnChange(
                    ReturnState.APPROVED, false, 0, Optional.of(new RefundNote("Send it.")));
    private static final ReturnChange RECEIVED =
            new ReturnChange(ReturnState.RECEIVED, true, 0, Optional.empty());

    private final RefundFixture sold = new RefundFixture();
    private final Order order = sold.sent();

    @Test
    void keepsAReturnAndWhatBecameOfIt() {
        Return asked = sold.asked(order, "one", 2, NOON);
        assertThat(REFUNDS.returnsOf(order.id())).containsExactly(asked);

        Return approved = change(asked, APPROVED);
        assertThat(REFUNDS.find(order.id()).orElseThrow().returns()).containsExactly(approved);

        Return received = change(asked, RECEIVED);
        var found = REFUNDS.find(order.id()).orElseThrow();
        assertThat(found.returns()).containsExactly(received);
        assertThat(received.note()).isEqualTo(approved.note());
        assertThat(found.refunds()).singleElement().returns(RefundState.ASKED, r -> r.state());
        assertThat(found.order().refunded().minor()).isEqualTo(2_500);
        assertThat(found.order().counts().returned(sold.line)).isEqualTo(2);
        assertThat(OrderFixture.stock(sold.product)).isEqualTo(7);
    }

    @Test
    void keepsTheNextVersionOnly() {
        Return asked = sold.asked(order, "one", 1, NOON);
        Order now = ORDERS.find(order.id()).orElseThrow();

        assertThat(REFUNDS.keep(now, now.touched(), change(version(asked, 1)))).isFalse();
        assertThat(REFUNDS.keep(now, now.touched(), change(version(asked, 3)))).isFalse();
        assertThat(REFUNDS.keep(order, order.touched(), change(version(asked, 2)))).isFalse();

        assertThat(REFUNDS.returnsOf(order.id())).containsExactly(asked);
        assertThat(ORDERS.find(order.id())).contains(now);
        assertThat(REFUNDS.keep(now, now.touched(), change(version(asked, 2)))).isTrue();
        assertThat(REFUNDS.returnsOf(order.id())).containsExactly(version(asked, 2));
    }

    @ParameterizedTest
    @EnumSource
    void isReceivedOnceWhateverHappensOnTheWay(Fault fault) {
        Return asked = sold.asked(order, "one", 3, NOON);
        change(asked, APPROVED);
        Faults faults = new Faults();
        faults.meet(fault, fault);

        RefundFixture.returning(RefundFixture.refunds(faults), NOON)
                .change(sold.seller, order.id(), asked.id(), RECEIVED);

        var found = REFUNDS.find(order.id()).orElseThrow();
        assertThat(found.refunds()).hasSize(1);
        assertThat(found.order().refunded()).isEqualTo(order.total());
        assertThat(OrderFixture.stock(sold.product)).isEqualTo(8);
    }

    @Test
    void findsThoseThatWaitInPagesTheLongestFirst() {
        Return last = sold.asked(order, "last", 1, NOON.plusSeconds(2));
        Return first = sold.asked(order, "first", 1, NOON);
        Return second = sold.asked(sold.sent(), "second", 1, NOON.plusSeconds(1));

        assertThat(pages(1)).containsExactly(first, second, last);
        assertThat(pages(2)).containsExactly(first, second, last);
        assertThat(pages(3)).containsExactly(first, second, last);
    }

    @Test
    void leavesOutWhatIsDoneAndWhatIsAnothers() {
        Return asked = sold.asked(order, "one", 1, NOON);
        Return refused = sold.asked(order, "two", 1, NOON);
        var other = new RefundFixture();
        other.asked(other.sent(), "three", 1, NOON);

        Return approved = change(asked, APPROVED);
        change(refused, new ReturnChange(ReturnState.REFUSED, false, 0, Optional.empty()));
        assertThat(pages(9)).containsExactly(approved);

        change(asked, RECEIVED);
        assertThat(pages(9)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1#2#3", "1762254000000#a#b#c", "1762254000000#a#\u00e4"})
    void refusesAPositionThatIsNone(String position) {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> REFUNDS.waiting(sold.seller, 2, Optional.of(position)));
    }

    private List<Return> pages(int limit) {
        List<Return> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<Return> page = REFUNDS.waiting(sold.seller, limit, after);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            all.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        return all;
    }

    private Return change(Return each, ReturnChange said) {
        return RefundFixture.returning(REFUNDS, NOON)
                .change(sold.seller, each.order(), each.id(), said);
    }

    private static Change change(Return next) {
        return new Change(Optional.empty(), Optional.of(next), Map.of());
    }

    private static Return version(Return each, long version) {
        return new Return(
                each.order(),
                each.id(),
                each.seller(),
                each.lines(),
                each.state(),
                each.reason(),
                each.note(),
                each.askedAt(),
                each.changedAt(),
                each.restocked(),
                each.requestHash(),
                version);
    }
}

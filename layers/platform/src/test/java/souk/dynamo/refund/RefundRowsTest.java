package souk.dynamo.refund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import souk.cart.Quantity;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;
import souk.dynamo.UniqueProducts;
import souk.dynamo.order.RefundSchema;
import souk.money.Money;
import souk.order.LineUnits;
import souk.order.OrderId;
import souk.order.Party;
import souk.order.Refund;
import souk.order.RefundId;
import souk.order.RefundNote;
import souk.order.RefundState;
import souk.order.RefundTerms;
import souk.order.RefundedLine;
import souk.refund.Return;
import souk.refund.ReturnId;
import souk.refund.ReturnState;

/** Rows of refunds and returns read as what was written. */
class RefundRowsTest {
    private static final Instant NOON = Instant.parse("2026-11-04T11:00:00.123Z");
    private static final OrderId ORDER = new OrderId("order-1");
    private static final Optional<RefundNote> NOTE =
            Optional.of(new RefundNote("Zwei \"Tassen\"\n\ud83d\ude00"));

    @ParameterizedTest
    @EnumSource
    void keepWhatARefundIsFor(Party by) {
        var lines =
                List.of(
                        new RefundedLine(new LineId("mug"), 2, 2_500),
                        new RefundedLine(new LineId("bowl"), 0, 1));
        var shipping = Map.of(new SellerId("sam"), 490L, new SellerId("sue"), 50L);

        readsBack(refund(new RefundTerms(lines, shipping, by, NOTE, "hash"), RefundState.ASKED));
    }

    @ParameterizedTest
    @EnumSource
    void keepARefundOfShippingAlone(RefundState state) {
        var shipping = Map.of(new SellerId("sam"), 490L);

        readsBack(
                refund(
                        new RefundTerms(
                                List.of(), shipping, Party.SELLER, Optional.empty(), "hash"),
                        state));
    }

    @Test
    void keepARefundThatNobodyHasSaidWhatItIsFor() {
        var amount = new Money(7, UniqueProducts.EUR);

        readsBack(Refund.unattributed(new RefundId("re_1"), amount, RefundState.CANCELLED, NOON));
    }

    @ParameterizedTest
    @EnumSource
    void keepAReturnAndWhetherItWaits(ReturnState state) {
        for (Optional<RefundNote> note : List.of(NOTE, Optional.<RefundNote>empty())) {
            Return written = returned(state, note);

            var row = ReturnSchema.INSTANCE.write(written);

            assertThat(ReturnSchema.INSTANCE.parse(row)).isEqualTo(written);
            boolean waits = state == ReturnState.ASKED || state == ReturnState.APPROVED;
            assertThat(row.containsKey("waitsFor")).isEqualTo(waits);
            assertThat(row.containsKey("waitsSince")).isEqualTo(waits);
        }
    }

    private static Return returned(ReturnState state, Optional<RefundNote> note) {
        return new Return(
                ORDER,
                new ReturnId("return-1"),
                new SellerId("sam"),
                List.of(
                        new LineUnits(new LineId("mug"), new Quantity(2)),
                        new LineUnits(new LineId("bowl"), new Quantity(99))),
                state,
                note,
                note,
                NOON,
                NOON.plusMillis(1),
                state == ReturnState.RECEIVED,
                "hash",
                3);
    }

    private static Refund refund(RefundTerms terms, RefundState state) {
        var amount = new Money(terms.allocation().total(), UniqueProducts.EUR);
        return new Refund(
                new RefundId("refund-1"),
                Optional.of("re_1"),
                amount,
                state,
                NOON,
                Optional.of(terms));
    }

    private static void readsBack(Refund refund) {
        var read = RefundSchema.INSTANCE.parse(RefundSchema.write(ORDER, refund));

        assertThat(read).isEqualTo(new RefundSchema.Row(ORDER, refund));
    }
}

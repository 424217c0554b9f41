package souk.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static souk.order.SampleOrders.NOON;
import static souk.order.SampleOrders.ORDER;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import souk.cart.Quantity;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;
import souk.order.LineUnits;
import souk.order.Order;
import souk.order.PaymentStatus;
import souk.order.Reason;
import souk.order.Refund;
import souk.order.RefundState;
import souk.order.SampleOrders;
import souk.order.SampleRefunds;
import souk.order.UnitCounts;
import souk.parcel.Parcel;
import souk.parcel.ParcelFixture;
import souk.parcel.ParcelId;
import souk.parcel.ParcelState;
import souk.parcel.Tracking;
import souk.refund.Return;
import souk.refund.ReturnId;
import souk.refund.ReturnState;
import souk.seller.SellerState;

class OwedMailsTest {
    private static final List<LineUnits> MUG =
            List.of(new LineUnits(ParcelFixture.MUGS, new Quantity(1)));

    private final Order unpaid = SampleOrders.order(SampleOrders.product("mug", 1_000, 9));
    private final Order paid = ParcelFixture.paidOrder();

    @Test
    void aPaidOrderIsToldToItsShopperAndEachSellerOnce() {
        List<Mail> owed = OwedMails.ofOrder(Optional.of(unpaid), paid, NOON);

        assertThat(owed)
                .extracting(Mail::kind, mail -> mail.about().seller())
                .containsExactly(
                        tuple(MailKind.ORDERED, Optional.empty()),
                        tuple(MailKind.SOLD, Optional.of(ParcelFixture.SAM)),
                        tuple(MailKind.SOLD, Optional.of(ParcelFixture.SUE)));
        assertThat(owed).extracting(Mail::id).doesNotHaveDuplicates();
        assertThat(OwedMails.ofOrder(Optional.of(paid), paid.touched(), NOON)).isEmpty();
    }

    @Test
    void theSameChangeOwesTheSameMails() {
        var first = OwedMails.ofOrder(Optional.of(unpaid), paid, NOON);
        var again = OwedMails.ofOrder(Optional.of(unpaid), paid, NOON);

        assertThat(again).isEqualTo(first);
    }

    @Test
    void anUnpaidOrderOwesNothingUnlessItsShopperCancelsIt() {
        Order expired = unpaid.released(PaymentStatus.FAILED, Reason.EXPIRED, NOON);
        Order cancelled =
                unpaid.takenBack(NOON).released(PaymentStatus.FAILED, Reason.EXPIRED, NOON);

        assertThat(OwedMails.ofOrder(Optional.empty(), unpaid, NOON)).isEmpty();
        assertThat(OwedMails.ofOrder(Optional.of(unpaid), expired, NOON)).isEmpty();
        assertThat(OwedMails.ofOrder(Optional.of(unpaid), cancelled, NOON))
                .extracting(Mail::kind)
                .containsExactly(MailKind.CANCELLED);
    }

    @Test
    void reviewsAreAskedForWhenAllThatWasSentHasArrived() {
        Map<LineId, Integer> all = Map.of(ParcelFixture.MUGS, 3, ParcelFixture.VASE, 1);
        Order sent = paid.withCounts(UnitCounts.NONE.withShipped(all));
        Order some = sent.withCounts(sent.counts().withDelivered(Map.of(ParcelFixture.MUGS, 3)));
        Order arrived = some.withCounts(some.counts().withDelivered(Map.of(ParcelFixture.VASE, 1)));

        assertThat(OwedMails.ofOrder(Optional.of(paid), sent, NOON)).isEmpty();
        assertThat(OwedMails.ofOrder(Optional.of(sent), some, NOON)).isEmpty();
        assertThat(OwedMails.ofOrder(Optional.of(some), arrived, NOON))
                .extracting(Mail::kind)
                .containsExactly(MailKind.DELIVERED);
        assertThat(OwedMails.ofOrder(Optional.of(arrived), arrived.touched(), NOON)).isEmpty();
    }

    @Test
    void aParcelOwesOneMailWhenItIsSent() {
        var parcel =
                new Parcel(
                        ORDER,
                        new ParcelId("p1"),
                        ParcelFixture.SAM,
                        MUG,
                        new Tracking(Optional.empty(), Optional.empty()),
                        NOON,
                        ParcelState.SHIPPED,
                        Optional.empty(),
                        "hash",
                        1);

        assertThat(OwedMails.ofParcel(Optional.empty(), parcel, NOON))
                .extracting(Mail::kind)
                .containsExactly(MailKind.SHIPPED);
        assertThat(OwedMails.ofParcel(Optional.of(parcel), parcel, NOON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ASKED, WITHDRAWN",
        "APPROVED, RETURN_APPROVED",
        "REFUSED, RETURN_REFUSED",
        "RECEIVED, RETURN_RECEIVED"
    })
    void eachStateOfAReturnIsToldOnce(ReturnState state, MailKind kind) {
        Return before =
                returned(state == ReturnState.ASKED ? ReturnState.REFUSED : ReturnState.ASKED);
        Return after = returned(state);

        assertThat(OwedMails.ofReturn(Optional.of(before), after, NOON))
                .extracting(Mail::kind)
                .containsExactly(kind);
        assertThat(OwedMails.ofReturn(Optional.of(after), after, NOON)).isEmpty();
    }

    @Test
    void aRefundIsToldWhenItLeavesAndWhenItFails() {
        Refund asked = SampleRefunds.refund("r1", 500, RefundState.ASKED);
        Refund pending = SampleRefunds.refund("r1", 500, RefundState.PENDING);
        Refund arrived = SampleRefunds.refund("r1", 500, RefundState.SUCCEEDED);
        Refund failed = SampleRefunds.refund("r1", 500, RefundState.FAILED);

        assertThat(ofRefund(Optional.empty(), asked)).isEmpty();
        assertThat(ofRefund(Optional.of(asked), pending)).containsExactly(MailKind.REFUND_SENT);
        assertThat(ofRefund(Optional.of(pending), arrived)).isEmpty();
        assertThat(ofRefund(Optional.of(arrived), failed)).containsExactly(MailKind.REFUND_FAILED);
        assertThat(ofRefund(Optional.empty(), SampleRefunds.refund("r2", 0, RefundState.SUCCEEDED)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        ", APPLIED, APPLIED",
        "REFUSED, APPLIED, APPLIED",
        "APPLIED, APPROVED, APPROVED",
        "APPLIED, REFUSED, REFUSED",
        "APPROVED, SUSPENDED, SUSPENDED",
        "SUSPENDED, APPROVED, RESTORED",
        "APPROVED, CLOSED, ",
        "APPROVED, APPROVED, ",
        ", APPROVED, "
    })
    void aSellerIsToldWhatWasDecided(
            @Nullable SellerState before, SellerState after, @Nullable MailKind kind) {
        var owed =
                OwedMails.ofSeller(
                        Optional.ofNullable(before), new SellerId("sam"), after, "since", NOON);

        assertThat(owed.stream().map(Mail::kind).toList())
                .isEqualTo(Optional.ofNullable(kind).stream().toList());
    }

    @ParameterizedTest
    @CsvSource({"6, 5, 1", "90, 0, 1", "7, 6, 0", "5, 4, 0", "5, 6, 0", "6, 6, 0"})
    void stockIsToldWhenItBecomesLow(int before, int after, int mails) {
        var days = new DailyMails(ZoneOffset.UTC);

        assertThat(OwedMails.ofStock(before, ParcelFixture.SAM, after, NOON, days)).hasSize(mails);
    }

    private static List<MailKind> ofRefund(Optional<Refund> before, Refund after) {
        return OwedMails.ofRefund(ORDER, before, after, NOON).stream().map(Mail::kind).toList();
    }

    private static Return returned(ReturnState state) {
        return new Return(
                ORDER,
                new ReturnId("t1"),
                ParcelFixture.SAM,
                MUG,
                state,
                Optional.empty(),
                Optional.empty(),
                NOON,
                NOON,
                false,
                "hash",
                1);
    }
}

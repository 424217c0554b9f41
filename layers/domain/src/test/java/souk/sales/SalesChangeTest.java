package souk.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static souk.sales.SampleSales.LAMP;
import static souk.sales.SampleSales.MUG;
import static souk.sales.SampleSales.SAM;
import static souk.sales.SampleSales.SUE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.catalogue.LineId;
import souk.order.Order;
import souk.order.Party;
import souk.order.PaymentStatus;
import souk.order.Reason;
import souk.order.Refund;
import souk.order.RefundState;
import souk.order.RefundTerms;
import souk.order.RefundedLine;
import souk.order.SampleRefunds;
import souk.parcel.ParcelFixture;

/** What each step of an order adds to the sums of its sellers. */
class SalesChangeTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant LATE = Instant.parse("2026-03-01T23:30:00Z");
    private static final Order PLACED = SampleSales.placed();
    private static final Order PAID = SampleSales.paid(PLACED, LATE);

    @Test
    void countsNothingThatIsNotPaid() {
        Order over = PLACED.released(PaymentStatus.CANCELLED, Reason.EXPIRED, LATE);

        assertThat(SalesChange.between(Optional.empty(), PLACED, BERLIN)).isEmpty();
        assertThat(SalesChange.between(Optional.of(PLACED), over, BERLIN)).isEmpty();
    }

    @Test
    void givesEachSellerTheirOwnLinesOnTheShopsDay() {
        SalesChange change = change(PLACED, PAID);

        assertThat(change.day()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(change.sellers())
                .extracting(SellerChange::seller, SellerChange::total)
                .containsExactly(
                        tuple(SAM, new SalesFigures(2_002, 0, 1, 2, 0)),
                        tuple(SUE, new SalesFigures(1_000, 0, 1, 2, 0)));
        assertThat(change.sellers().getFirst().goods())
                .isEqualTo(Map.of(LineId.of(MUG), new SalesFigures(2_002, 0, 0, 2, 0)));
        assertThat(change.sellers().getFirst().lines())
                .extracting(SoldLine::productId)
                .containsExactly(MUG);
    }

    @Test
    void spreadsAPartOfARefundOverTheLinesToTheLastCent() {
        Order part = SampleRefunds.refunded(PAID, 1_000, LATE.plusSeconds(60));

        SalesChange change = change(PAID, part);

        assertThat(change.sellers())
                .extracting(SellerChange::total)
                .containsExactly(
                        new SalesFigures(-667, 0, 0, 0, 667), new SalesFigures(-333, 0, 0, 0, 333));
    }

    @Test
    void keepsGoodsAndShippingApart() {
        Order paid = SampleSales.paid(SampleSales.sent(), LATE);

        SalesChange change = change(SampleSales.sent(), paid);

        assertThat(change.sellers())
                .extracting(SellerChange::total, SellerChange::charged)
                .containsExactly(
                        tuple(new SalesFigures(2_002, 540, 1, 2, 0), 540L),
                        tuple(new SalesFigures(1_000, 540, 1, 2, 0), 540L));
        assertThat(change.sellers().getFirst().goods())
                .isEqualTo(Map.of(LineId.of(MUG), new SalesFigures(2_002, 0, 0, 2, 0)));
    }

    @Test
    void spreadsARefundOverGoodsAndShippingOfEachSeller() {
        Order paid = SampleSales.paid(SampleSales.sent(), LATE);
        Order part = SampleRefunds.refunded(paid, 1_000, LATE.plusSeconds(60));
        Order whole = SampleRefunds.refunded(paid, 4_082, LATE.plusSeconds(70));

        assertThat(change(paid, part).sellers())
                .extracting(SellerChange::total, SellerChange::charged)
                .containsExactly(
                        tuple(new SalesFigures(-492, -132, 0, 0, 624), 0L),
                        tuple(new SalesFigures(-244, -132, 0, 0, 376), 0L));
        assertThat(SalesChange.between(Optional.empty(), whole, BERLIN).orElseThrow().sellers())
                .extracting(SellerChange::total, SellerChange::charged)
                .containsExactly(
                        tuple(new SalesFigures(0, 0, 0, 0, 2_542), 540L),
                        tuple(new SalesFigures(0, 0, 0, 0, 1_540), 540L));
    }

    @Test
    void takesAnOrderThatWentBackWholeFromTheDayItWasSold() {
        Order whole = SampleRefunds.refunded(PAID, SampleSales.TOTAL, LATE.plusSeconds(864_000));

        SalesChange change = change(PAID, whole);

        assertThat(change.day()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(change.sellers())
                .extracting(SellerChange::total)
                .containsExactly(
                        new SalesFigures(-2_002, 0, -1, -2, 2_002),
                        new SalesFigures(-1_000, 0, -1, -2, 1_000));
        assertThat(change.sellers().getLast().goods())
                .isEqualTo(Map.of(LineId.of(LAMP), new SalesFigures(-1_000, 0, 0, -2, 1_000)));
    }

    @Test
    void addsUpToTheLastStateHoweverManyStepsItTook() {
        Order some = SampleRefunds.refunded(PAID, 7, LATE.plusSeconds(1));
        Order more = SampleRefunds.refunded(some, 1_999, LATE.plusSeconds(2));
        List<SalesChange> steps =
                List.of(change(some, more), change(PLACED, PAID), change(PAID, some));

        for (int seller = 0; seller < 2; seller++) {
            int one = seller;
            SalesFigures sum =
                    steps.stream()
                            .map(step -> step.sellers().get(one).total())
                            .reduce(SalesFigures.NONE, SalesFigures::plus);
            assertThat(sum).isEqualTo(change(PLACED, more).sellers().get(one).total());
        }
    }

    @Test
    void countsNothingOfAPaymentThatCameTooLateAndGoesBack() {
        Order over = PLACED.released(PaymentStatus.CANCELLED, Reason.EXPIRED, LATE);
        Order owed = over.tooLate(Optional.of("pi_1"), LATE.plusSeconds(1));
        Order back = SampleRefunds.refunded(owed, SampleSales.TOTAL, LATE.plusSeconds(2));

        assertThat(back.status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(SalesChange.between(Optional.of(owed), back, BERLIN)).isEmpty();
    }

    @Test
    void countsMoneyThatMovesFromOneLineToAnotherOfTheSameSeller() {
        Order paid = ParcelFixture.paidOrder();
        Refund unsaid = SampleRefunds.refund("re_1", 1_200, RefundState.SUCCEEDED);
        Order spread = paid.refunded(List.of(), unsaid, LATE);
        var lines = List.of(new RefundedLine(ParcelFixture.DOWNLOAD, 0, 800));
        var charges = Map.of(ParcelFixture.SAM, 100L, ParcelFixture.SUE, 300L);
        var terms = new RefundTerms(lines, charges, Party.SHOP, Optional.empty(), "hash");

        Order said =
                spread.promised(List.of(unsaid), unsaid.attributed(terms), spread.counts(), LATE);

        SellerChange sams = change(spread, said).sellers().getFirst();
        assertThat(sams.total()).isEqualTo(SalesFigures.NONE);
        assertThat(sams.goods())
                .isEqualTo(
                        Map.of(
                                LineId.of(MUG),
                                new SalesFigures(600, 0, 0, 0, -600),
                                new LineId("download"),
                                new SalesFigures(-600, 0, 0, 0, 600)));
    }

    private static SalesChange change(Order before, Order after) {
        return SalesChange.between(Optional.of(before), after, BERLIN).orElseThrow();
    }
}

package souk.order;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.order.RefundState.FAILED;
import static souk.order.RefundState.SUCCEEDED;
import static souk.order.SampleOrders.NOON;
import static souk.order.SampleOrders.euro;
import static souk.parcel.ParcelFixture.DOWNLOAD;
import static souk.parcel.ParcelFixture.MUGS;
import static souk.parcel.ParcelFixture.SAM;
import static souk.parcel.ParcelFixture.SUE;
import static souk.parcel.ParcelFixture.VASE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;
import souk.order.GivenBack.Move;
import souk.parcel.ParcelFixture;

/** Whose money went back: of mugs (30 euros), a download and a vase (10 each), shipping (5, 5). */
class GivenBackTest {
    private Order order = ParcelFixture.paidOrder();
    private List<Refund> known = new ArrayList<>();

    @Test
    void isOfWhatARefundOfTheShopSays() {
        promise("one", Map.of(MUGS, 700L), Map.of(SUE, 100L));

        assertThat(back().attributed())
                .isEqualTo(new Allocation(Map.of(MUGS, 700L), Map.of(SUE, 100L)));
        assertThat(back().unattributed()).isEqualTo(Allocation.NONE);
    }

    @Test
    void spreadsWhatSaysNothingOverAllThatIsLeftInProportion() {
        promise("one", Map.of(VASE, 1_000L), Map.of());

        dashboard("re_1", 1_000, SUCCEEDED);

        assertThat(back().unattributed())
                .isEqualTo(
                        new Allocation(
                                Map.of(MUGS, 600L, DOWNLOAD, 200L), Map.of(SAM, 100L, SUE, 100L)));
        assertThat(back().sum().total()).isEqualTo(order.refunded().minor());
    }

    @Test
    void staysAsItWasSpreadWhateverIsGivenBackLater() {
        dashboard("re_1", 1_200, SUCCEEDED);
        Allocation spread = back().unattributed();

        promise("one", Map.of(MUGS, 2_000L), Map.of());
        promise("two", Map.of(VASE, 800L), Map.of(SUE, 400L));

        assertThat(back().unattributed()).isEqualTo(spread);
        dashboard("re_2", 10, SUCCEEDED);
        spread.lines()
                .forEach((line, amount) -> assertThat(unsaid(line)).isGreaterThanOrEqualTo(amount));
        assertThat(back().unattributed().total()).isEqualTo(1_210);
    }

    @Test
    void takesAsMuchOfTheSpreadBackAsFailed() {
        dashboard("re_1", 1_200, SUCCEEDED);
        dashboard("re_2", 600, SUCCEEDED);

        dashboard("re_1", 1_200, FAILED);

        assertThat(back().unattributed())
                .isEqualTo(
                        new Allocation(
                                Map.of(MUGS, 300L, DOWNLOAD, 100L, VASE, 100L),
                                Map.of(SAM, 50L, SUE, 50L)));
    }

    @Test
    void takesNoOthersMoneyWhenARefundOfTheShopFails() {
        dashboard("re_1", 1_200, SUCCEEDED);
        Allocation spread = back().unattributed();
        promise("one", Map.of(MUGS, 1_000L), Map.of());

        fail("one");

        assertThat(back().attributed()).isEqualTo(Allocation.NONE);
        assertThat(back().unattributed()).isEqualTo(spread);
    }

    @Test
    void followsADashboardRefundOfAllWhileOneOfTheShopIsAskedAndThenFails() {
        promise("one", Map.of(MUGS, 1_000L), Map.of());

        dashboard("re_1", 6_000, SUCCEEDED);
        assertThat(back().sum()).isEqualTo(whole());
        assertThat(back().attributed().of(MUGS)).isEqualTo(1_000);
        assertThat(order.discrepancy()).isEmpty();
        fail("one");

        assertThat(back().unattributed()).isEqualTo(whole());
        assertThat(order.discrepancy()).isEmpty();
        assertThat(order.status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(sumOfMoves()).isEqualTo(6_000);
    }

    @Test
    void takesNoPartWholeByRounding() {
        dashboard("re_1", 5_993, SUCCEEDED);

        List<Long> parts = new OrderParts(order).of(back().unattributed());
        assertThat(parts).containsExactly(2_999L, 998L, 998L, 499L, 499L);
    }

    @Test
    void remembersWhenWhichSellersPartMoved() {
        promise("one", Map.of(MUGS, 700L), Map.of());
        promise("two", Map.of(VASE, 300L), Map.of(SUE, 500L));
        Instant later = NOON.plusSeconds(86_400);
        order = order.refunded(known, SampleRefunds.refund("one", 700, FAILED), later);

        assertThat(back().moves())
                .containsExactly(
                        new Move(NOON, SAM, 700),
                        new Move(NOON, SUE, 800),
                        new Move(later, SAM, -700));
        assertThat(sumOfMoves()).isEqualTo(order.refunded().minor());
    }

    @Test
    void becomesWhatSomebodySaysOfItLater() {
        dashboard("re_1", 1_200, SUCCEEDED);
        Refund said = known.getFirst().attributed(terms(Map.of(MUGS, 1_200L), Map.of()));

        order = order.promised(known, said, order.counts(), NOON);

        assertThat(back().sum()).isEqualTo(new Allocation(Map.of(MUGS, 1_200L), Map.of()));
        assertThat(back().unattributed()).isEqualTo(Allocation.NONE);
    }

    private GivenBack back() {
        return order.state().back();
    }

    private long unsaid(LineId line) {
        return back().unattributed().of(line);
    }

    private long sumOfMoves() {
        return back().moves().stream().mapToLong(Move::amount).sum();
    }

    private Allocation whole() {
        var parts = new OrderParts(order);
        return parts.allocation(parts.paid());
    }

    private void dashboard(String id, long minor, RefundState state) {
        hear(SampleRefunds.refund(id, minor, state));
    }

    private void fail(String id) {
        hear(
                known.stream()
                        .filter(each -> each.id().value().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .refused());
    }

    private void hear(Refund told) {
        order = order.refunded(known, told, NOON);
        known = Refund.with(known, told);
    }

    private void promise(String id, Map<LineId, Long> lines, Map<SellerId, Long> shipping) {
        RefundTerms terms = terms(lines, shipping);
        var amount = euro(terms.allocation().total());
        Refund asked = Refund.asked(new RefundId(id), amount, NOON, terms);
        order = order.promised(known, asked, order.counts(), NOON);
        known = Refund.with(known, asked);
    }

    private static RefundTerms terms(Map<LineId, Long> lines, Map<SellerId, Long> shipping) {
        return new RefundTerms(
                lines.entrySet().stream()
                        .map(each -> new RefundedLine(each.getKey(), 0, each.getValue()))
                        .toList(),
                shipping,
                Party.SELLER,
                Optional.empty(),
                "hash");
    }
}

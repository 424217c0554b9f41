package souk.refund;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import souk.catalogue.LineId;
import souk.order.Allocation;
import souk.order.Order;
import souk.order.Party;
import souk.order.PaymentStatus;
import souk.order.RefundTerms;
import souk.order.RefundedLine;
import souk.sales.SampleSales;

/** What the owner says of a refund of 10.00 that was made in the dashboard. */
class AttributionTest {
    private static final LineId MUGS = LineId.of(SampleSales.MUG);
    private static final LineId LAMPS = LineId.of(SampleSales.LAMP);

    private final AttributionFixture shop = new AttributionFixture();

    @Test
    void movesItFromWhereItWasSpreadToWhatItIsFor() {
        shop.dashboard("re_1", 1_000);

        AttributedRefund said = shop.say("re_1", Map.of(MUGS, 510L), Map.of(SampleSales.SAM, 490L));

        assertThat(said.before().state().back().sum().of(LAMPS)).isPositive();
        assertThat(shop.order()).isEqualTo(said.after());
        assertThat(shop.order().state().back().attributed())
                .isEqualTo(new Allocation(Map.of(MUGS, 510L), Map.of(SampleSales.SAM, 490L)));
        assertThat(shop.order().state().back().unattributed()).isEqualTo(Allocation.NONE);
        assertThat(shop.order().refunded()).isEqualTo(said.before().refunded());
        assertThat(shop.order().status()).isEqualTo(PaymentStatus.PARTIALLY_REFUNDED);
        RefundTerms terms = shop.refund("re_1").terms().orElseThrow();
        assertThat(terms.by()).isEqualTo(Party.SHOP);
        assertThat(terms.lines()).containsExactly(new RefundedLine(MUGS, 0, 510));
    }

    @Test
    void leavesOtherRefundsOfTheDashboardWhereTheyAre() {
        shop.dashboard("re_1", 1_000);
        shop.dashboard("re_2", 300);
        Allocation before = shop.order().state().back().sum();

        shop.say("re_1", Map.of(MUGS, 1_000L), Map.of());

        assertThat(shop.order().state().back().sum().total()).isEqualTo(before.total());
        assertThat(shop.order().state().back().unattributed().total()).isEqualTo(300);
        assertThat(shop.refund("re_2").terms()).isEmpty();
    }

    @Test
    void changesNothingWhenItIsSaidAgain() {
        shop.dashboard("re_1", 1_000);
        shop.say("re_1", line(MUGS, 1_000, 1));
        Order once = shop.order();

        AttributedRefund again = shop.say("re_1", line(MUGS, 1_000, 1));

        assertThat(again.after()).isEqualTo(once);
        assertThat(shop.order()).isEqualTo(once);
    }

    @Test
    void isDecidedAgainWhenTheOrderChangesMeanwhile() {
        shop.dashboard("re_1", 1_000);
        shop.meanwhile(() -> shop.ship(MUGS, 2));

        shop.say("re_1", line(MUGS, 1_000, 1));

        assertThat(shop.order().counts().cancelled(MUGS)).isZero();
        assertThat(shop.order().counts().returned(MUGS)).isEqualTo(1);
    }

    @Test
    void mayBeSaidOtherwiseLater() {
        shop.dashboard("re_1", 1_000);
        shop.say("re_1", Map.of(MUGS, 1_000L), Map.of());

        shop.say("re_1", Map.of(LAMPS, 1_000L), Map.of());

        assertThat(shop.order().state().back().attributed())
                .isEqualTo(new Allocation(Map.of(LAMPS, 1_000L), Map.of()));
        assertThat(shop.order().refunded().minor()).isEqualTo(1_000);
    }

    @Test
    void cancelsUnitsThatWereNotSentBeforeItCountsThoseThatWereAsReturned() {
        shop.ship(MUGS, 1);
        shop.dashboard("re_1", 2_002);
        int stock = shop.stock(SampleSales.MUG);

        shop.say("re_1", line(MUGS, 2_002, 2));

        assertThat(shop.order().counts().cancelled(MUGS)).isEqualTo(1);
        assertThat(shop.order().counts().returned(MUGS)).isEqualTo(1);
        assertThat(shop.stock(SampleSales.MUG)).isEqualTo(stock);
    }

    @Test
    void keepsUnitsCountedWhenTheAmountsMove() {
        shop.dashboard("re_1", 1_000);
        shop.say("re_1", line(MUGS, 1_000, 1));

        shop.say("re_1", Map.of(LAMPS, 1_000L), Map.of());

        assertThat(shop.order().counts().cancelled()).isEqualTo(Map.of(MUGS, 1));
        assertThat(shop.refund("re_1").terms().orElseThrow().lines())
                .containsExactlyInAnyOrder(
                        new RefundedLine(MUGS, 1, 0), new RefundedLine(LAMPS, 0, 1_000));
        shop.say("re_1", line(MUGS, 1_000, 2));
        assertThat(shop.order().counts().cancelled()).isEqualTo(Map.of(MUGS, 2));
    }

    @Test
    void countsUnitsOfAnOrderOfWhichAllWentBack() {
        shop.dashboard("re_1", SampleSales.TOTAL + 2 * SampleSales.SHIPPING);
        var lines =
                List.of(
                        new AttributionRequest.Line(MUGS, 2_002, OptionalInt.of(2)),
                        new AttributionRequest.Line(LAMPS, 1_000, OptionalInt.of(2)));

        shop.say(
                "re_1",
                new AttributionRequest(
                        lines,
                        Map.of(
                                SampleSales.SAM,
                                SampleSales.SHIPPING,
                                SampleSales.SUE,
                                SampleSales.SHIPPING)));

        assertThat(shop.order().status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(shop.order().counts().cancelled()).isEqualTo(Map.of(MUGS, 2, LAMPS, 2));
    }

    private static AttributionRequest line(LineId line, long amount, int units) {
        return new AttributionRequest(
                List.of(new AttributionRequest.Line(line, amount, OptionalInt.of(units))),
                Map.of());
    }
}

package souk.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;
import souk.order.Order;
import souk.order.RefundState;
import souk.sales.SampleSales;
import souk.value.Malformed;

/** What cannot be said of a refund that was made in the dashboard. */
class NotAttributableTest {
    private static final LineId MUGS = LineId.of(SampleSales.MUG);
    private static final LineId LAMPS = LineId.of(SampleSales.LAMP);

    private final AttributionFixture shop = new AttributionFixture();

    @Test
    void refusesFewerUnitsThanWereCounted() {
        shop.dashboard("re_1", 1_000);
        shop.say("re_1", line(MUGS, 1_000, 2));

        assertRefused(
                "re_1",
                line(MUGS, 1_000, 1),
                "Line mug: 2 units were counted for this refund, and they stay counted.");
    }

    @Test
    void refusesAmountsThatDoNotAddUp() {
        shop.dashboard("re_1", 1_000);

        assertRefused(
                "re_1",
                line(MUGS, 999, 1),
                "The amounts add up to 999, and refund re_1 is of 1000.");
    }

    @Test
    void refusesMoreThanWasPaidAndIsLeftByOthers() {
        shop.dashboard("re_1", 1_001);
        shop.dashboard("re_2", 600);
        shop.dashboard("re_3", 541);
        assertRefused(
                "re_1",
                line(LAMPS, 1_001, 1),
                "Line reading-lamp: 1001 is more than the 1000 that is left of it.");
        shop.say("re_2", Map.of(LAMPS, 600L), Map.of());

        assertRefused(
                "re_3",
                line(LAMPS, 541, 1),
                "Line reading-lamp: 541 is more than the 400 that is left of it.");
        assertRefused(
                "re_3",
                new AttributionRequest(List.of(), Map.of(SampleSales.SAM, 541L)),
                "Shipping of seller sam: 541 is more than the 540 that is left of it.");
    }

    @Test
    void refusesMoreUnitsThanAreLeft() {
        shop.ship(MUGS, 1);
        shop.dashboard("re_1", 1_000);

        assertRefused(
                "re_1",
                line(MUGS, 1_000, 3),
                "Line mug: 3 units are more than the 1 not sent and the 1 sent that are left.");
    }

    @Test
    void refusesWhatIsNotThere() {
        shop.dashboard("re_1", 1_000);
        String order = shop.order().id().value();

        assertRefused("re_9", line(MUGS, 1_000, 1), "Order " + order + " has no refund re_9.");
        assertRefused(
                "re_1",
                line(new LineId("ghost"), 1_000, 1),
                "Order " + order + " has no line ghost.");
        assertRefused(
                "re_1",
                new AttributionRequest(List.of(), Map.of(new SellerId("ada"), 9L)),
                "Order " + order + " has no shipping of seller ada.");
    }

    @Test
    void refusesARefundThatNeverArrived() {
        shop.dashboard("re_1", 1_000);
        shop.told("re_1", 1_000, RefundState.FAILED);

        assertRefused(
                "re_1", line(MUGS, 1_000, 1), "Refund re_1 is Failed: no money went back by it.");
    }

    @Test
    void refusesARefundThatASellerAskedFor() {
        String id = shop.sellerGives(MUGS, 500);

        assertRefused(
                id,
                line(MUGS, 500, 1),
                "Refund %s was asked for in the shop (Seller), which said what it is for."
                        .formatted(id));
    }

    @Test
    void refusesALineThatIsNamedTwiceAndAmountsBelowOne() {
        var one = new AttributionRequest.Line(MUGS, 1, OptionalInt.empty());

        assertThatThrownBy(() -> new AttributionRequest(List.of(one, one), Map.of()))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> line(MUGS, 0, 1)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new AttributionRequest(List.of(), Map.of(SampleSales.SAM, 0L)))
                .isInstanceOf(Malformed.class);
    }

    private void assertRefused(String refund, AttributionRequest request, String sentence) {
        Order before = shop.order();

        assertThatThrownBy(() -> shop.say(refund, request))
                .isInstanceOf(NotAttributable.class)
                .hasMessage(sentence);

        assertThat(shop.order()).isEqualTo(before);
    }

    private static AttributionRequest line(LineId line, long amount, int units) {
        return new AttributionRequest(
                List.of(new AttributionRequest.Line(line, amount, OptionalInt.of(units))),
                Map.of());
    }
}

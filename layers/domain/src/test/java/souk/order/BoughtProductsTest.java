package souk.order;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.order.SampleOrders.NOON;
import static souk.parcel.ParcelFixture.DOWNLOAD;
import static souk.parcel.ParcelFixture.MUGS;
import static souk.parcel.ParcelFixture.VASE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import souk.catalogue.LineId;
import souk.catalogue.ProductId;
import souk.parcel.ParcelFixture;

class BoughtProductsTest {
    private static final Order PAID = ParcelFixture.paidOrder();

    @Test
    void areThoseOfAPaidOrderAndNoneOfOneThatIsNotPaid() {
        Order unpaid = SampleOrders.order(SampleOrders.product("mug", 1_000, 9));

        assertThat(BoughtProducts.proved(PAID)).isEqualTo(products(MUGS, DOWNLOAD, VASE));
        assertThat(BoughtProducts.proved(unpaid)).isEmpty();
        assertThat(BoughtProducts.kept(unpaid)).isEqualTo(products(MUGS));
    }

    @Test
    void areThoseOfWhichTheShopperKeepsSomething() {
        Order some = with(PAID.counts().withCancelled(Map.of(MUGS, 2, VASE, 1)));
        assertThat(BoughtProducts.proved(some)).isEqualTo(products(MUGS, DOWNLOAD));

        Order none = with(some.counts().withShipped(Map.of(MUGS, 1)).withReturned(Map.of(MUGS, 1)));
        assertThat(BoughtProducts.proved(none)).isEqualTo(products(DOWNLOAD));
    }

    @Test
    void stayBoughtWhileOnlySomeOfTheMoneyWentBack() {
        Order some = SampleRefunds.refunded(PAID, 5_999, NOON);

        assertThat(some.status()).isEqualTo(PaymentStatus.PARTIALLY_REFUNDED);
        assertThat(BoughtProducts.proved(some)).isEqualTo(products(MUGS, DOWNLOAD, VASE));
    }

    @Test
    void areNoneOnceAllOfTheMoneyWentBackUntilThatFails() {
        Refund all = SampleRefunds.refund("re_1", 6_000, RefundState.SUCCEEDED);
        Order back = PAID.refunded(List.of(), all, NOON);
        assertThat(BoughtProducts.proved(back)).isEmpty();

        Order failed = back.refunded(List.of(all), all.refused(), NOON);

        assertThat(BoughtProducts.proved(failed)).isEqualTo(products(MUGS, DOWNLOAD, VASE));
    }

    private static Order with(UnitCounts counts) {
        return PAID.withCounts(counts);
    }

    private static Set<ProductId> products(LineId... lines) {
        return Stream.of(lines)
                .map(each -> new ProductId(each.value()))
                .collect(Collectors.toSet());
    }
}

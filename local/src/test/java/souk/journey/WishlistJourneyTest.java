package souk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import souk.local.LocalCloud;

/** Products are saved for later, in both ways of running functions. */
@Tag("proof")
@ParameterizedClass(name = "isolated = {0}")
@MethodSource(RealShop.WAYS)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WishlistJourneyTest {
    private static final String MUG = "oat-tall-mug";
    private static final String TEAPOT = "speckled-teapot";

    @Parameter boolean isolated;

    @SuppressWarnings("NullAway.Init") // before each mode's tests
    private LocalCloud shop;

    @BeforeParameterizedClassInvocation
    void enter() {
        shop = RealShop.shared(isolated);
    }

    @Test
    void savesListsAndRemovesWhatIsWished() {
        var hal = Reviewer.of(shop, "hal");

        hal.saves(MUG);
        hal.saves(TEAPOT);
        var again = hal.saves(MUG);

        var list = hal.saved();
        assertThat(list).hasSize(2);
        assertThat(list.get(0).path("productId").asText()).isEqualTo(TEAPOT);
        assertThat(list.get(1)).isEqualTo(again);
        assertThat(again.path("gone").asBoolean()).isFalse();
        assertThat(again.at("/product/price/amount").asLong()).isEqualTo(2650);
        assertThat(again.at("/product/stock").isInt()).isTrue();
        assertThat(again.at("/product/rating/distribution").size()).isEqualTo(5);

        hal.does("DELETE", "/api/users/wishlist/" + TEAPOT, "");
        hal.does("DELETE", "/api/users/wishlist/" + TEAPOT, "");
        assertThat(hal.saved()).hasSize(1);
        assertThat(Reviewer.of(shop, "ida").saved()).isEmpty();
    }
}

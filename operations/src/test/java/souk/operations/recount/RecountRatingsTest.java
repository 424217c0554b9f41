package souk.operations.recount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import souk.operations.command.CannotRun;

/** Figures that were damaged behind the shop's back, over its own stores. */
class RecountRatingsTest {
    @RegisterExtension final RecountFixture opinions = new RecountFixture();

    @BeforeEach
    void openTheShop() {
        opinions.list("lamp");
        opinions.list("mug");
        opinions.review("alice", "lamp", 5);
        opinions.review("bob", "lamp", 2);
        opinions.hide(opinions.review("carol", "lamp", 1));
    }

    @Test
    void findsNothingInAShopThatIsWell() {
        assertThat(opinions.recount()).isEqualTo("products: 2\nreviews: 3\ndifferent: 0\nexit: 0");
        assertThat(opinions.recount("--fix"))
                .isEqualTo("products: 2\nreviews: 3\ndifferent: 0\nfixed: 0\nleft: 0\nexit: 0");
    }

    @Test
    void tellsWhatIsDifferentAndChangesNothing() {
        opinions.damage("lamp", 0, 0, 0, 0, 7);

        String told = opinions.recount();

        assertThat(told)
                .startsWith(
                        "lamp  has 7 [0, 0, 0, 0, 7], its reviews add up to 2 [0, 1, 0, 0, 1]\n")
                .endsWith("different: 1\nexit: 1");
        assertThat(opinions.stars("lamp")).containsExactly(0L, 0L, 0L, 0L, 7L);
    }

    @Test
    void mendsTheFiguresAndTheListPositionTheyDecide() {
        opinions.damage("lamp", 0, 0, 0, 0, 7);
        opinions.damage("mug", 1, 0, 0, 0, 0);

        assertThat(opinions.recount("--fix")).endsWith("different: 2\nfixed: 2\nleft: 0\nexit: 0");

        assertThat(opinions.stars("lamp")).containsExactly(0L, 1L, 0L, 0L, 1L);
        assertThat(opinions.stars("mug")).containsOnly(0L);
        assertThat(opinions.byRating()).containsExactly("lamp", "mug");
        assertThat(opinions.recount()).endsWith("different: 0\nexit: 0");
    }

    @Test
    void leavesAloneWhatIsRatedWhileItCounts() {
        opinions.damage("lamp", 0, 0, 0, 0, 7);
        opinions.whileCounting(() -> opinions.review("dora", "lamp", 3));

        assertThat(opinions.recount("--fix"))
                .contains("lamp  was rated meanwhile; run this again\n")
                .endsWith("exit: 1");

        assertThat(opinions.stars("lamp")).containsExactly(0L, 0L, 1L, 0L, 7L);
    }

    @Test
    void takesNoOtherOption() {
        assertThatThrownBy(() -> opinions.recount("--force"))
                .isInstanceOf(CannotRun.class)
                .hasMessage("recount takes the option --fix only");
    }
}

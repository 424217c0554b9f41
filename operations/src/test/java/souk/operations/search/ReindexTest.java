package souk.operations.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import souk.operations.command.CannotRun;

/** A shop whose products were written behind the search's back. */
class ReindexTest {
    @RegisterExtension final ReindexFixture shop = new ReindexFixture();

    @Test
    void publishesAnIndexOfAllThatIsForSale() {
        shop.list("lamp", "mug");
        shop.archive("mug");

        assertThat(shop.reindex())
                .startsWith("generation: 1\nproducts: 1\nbytes: ")
                .endsWith("exit: 0");

        assertThat(shop.found()).containsExactly("lamp");
        assertThat(shop.files()).hasSize(1);
    }

    @Test
    void replacesWhatCannotBeReadAnyMore() {
        shop.list("lamp");
        shop.reindex();
        shop.loseFiles();
        shop.list("mug");

        assertThat(shop.reindex()).startsWith("generation: 2\nproducts: 2\n").endsWith("exit: 0");

        assertThat(shop.found()).containsExactlyInAnyOrder("lamp", "mug");
        assertThat(shop.files()).hasSize(1);
    }

    @Test
    void emptiesTheTailOfWhatTheIndexHolds() {
        shop.list("lamp");
        shop.tell("lamp");

        assertThat(shop.reindex()).contains("entries removed from the tail: 1\n");

        assertThat(shop.tail()).isEmpty();
        assertThat(shop.found()).containsExactly("lamp");
    }

    @Test
    void leavesTheIndexOfAnotherBuilder() {
        shop.list("lamp");
        shop.whileReading(shop::reindex);

        assertThat(shop.reindex())
                .isEqualTo("another index was published meanwhile; run this again\nexit: 1");

        assertThat(shop.found()).containsExactly("lamp");
        assertThat(shop.files()).hasSize(1);
    }

    @Test
    void takesNoOptions() {
        assertThatThrownBy(() -> shop.reindex("--fix")).isInstanceOf(CannotRun.class);
    }
}

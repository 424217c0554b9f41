package souk.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnseenAnswersTest {
    private static final List<String> PROMISED =
            List.of("GetLamp 200", "GetLamp 429", "ListLamps 200", "ListLamps 429");

    @Test
    void surprisesWithWhatNoTestSawAndNobodyExcused() {
        var found = UnseenAnswers.compare(PROMISED, Set.of("GetLamp 200"), List.of("* 429"));

        assertThat(found.surprising()).containsExactly("ListLamps 200");
        assertThat(found.expected()).containsExactly("GetLamp 429", "ListLamps 429");
        assertThat(found.idle()).isEmpty();
    }

    @Test
    void namesExcusesThatNothingNeeds() {
        var found =
                UnseenAnswers.compare(
                        PROMISED, Set.copyOf(PROMISED), List.of("GetLamp 429", "* 500"));

        assertThat(found.idle()).containsExactly("* 500", "GetLamp 429");
        assertThat(found.surprising()).isEmpty();
        assertThat(found.seen()).isEqualTo(4);
    }
}

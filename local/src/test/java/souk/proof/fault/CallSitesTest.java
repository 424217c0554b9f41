package souk.proof.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import souk.proof.checkout.SilencedLogs;

@ExtendWith(SilencedLogs.class)
class CallSitesTest {
    static List<Path> paths() {
        return Paths.all();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void findsTheCallsThatAreDeclaredAndNoOther(Path path) {
        try (var scene = new CheckoutScenario()) {
            path.before().accept(scene);

            List<String> calls = inSequence(scene.calls(() -> path.act().accept(scene)));

            assertThat(calls).as(path.name()).isEqualTo(path.calls());
            assertThat(scene.endings(scene.aftermath(path.name()))).containsExactly(path.ending());
        }
    }

    /** Refunds and returns of an order are asked for at once. */
    private static List<String> inSequence(List<String> calls) {
        List<String> sorted = new ArrayList<>(calls);
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).equals("Query Returns")
                    && sorted.get(i).equals("Query Refunds")) {
                Collections.swap(sorted, i - 1, i);
            }
        }
        return sorted;
    }
}

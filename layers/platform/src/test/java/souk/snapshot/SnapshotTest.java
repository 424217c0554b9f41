package souk.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.crac.Core;
import org.junit.jupiter.api.Test;
import souk.http.Call;

class SnapshotTest {
    @Test
    void primesBeforeTheSnapshotIsTaken() {
        var primed = new AtomicInteger();

        String written = checkpoint(primed::incrementAndGet);

        assertThat(primed).hasValue(1);
        assertThat(written.lines()).singleElement().asString().contains("\"Faults\":0");
    }

    @Test
    void isTakenAllTheSameWhenPrimingFails() {
        String written =
                checkpoint(
                        () -> {
                            throw new UncheckedIOException(
                                    "token-canary", new IOException("body-canary"));
                        });

        assertThat(written.lines())
                .singleElement()
                .asString()
                .contains(
                        "not primed",
                        "\"level\":\"WARN\"",
                        "\"fault\":\"java.io.UncheckedIOException\"",
                        "\"cause\":\"java.io.IOException\"")
                .doesNotContain("canary");
    }

    private static String checkpoint(Runnable prime) {
        return Call.written(
                () -> new SnapStartHook(prime).beforeCheckpoint(Core.getGlobalContext()));
    }
}

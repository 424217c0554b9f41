package souk.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;

class TogetherTest {
    @Test
    void givesWhatTheCallAnswers() {
        assertThat(Together.result(Together.start(() -> "done"))).isEqualTo("done");
    }

    @Test
    void throwsAFaultAsItWas() {
        var fault = new IllegalStateException("no");

        assertThat(thrown(fault)).isSameAs(fault);
    }

    /** A process that ends is no fault that somebody may answer. */
    @Test
    void throwsAnErrorAsItWas() {
        var end = new AssertionError("the end");

        assertThat(thrown(end)).isSameAs(end);
    }

    private static Throwable thrown(Throwable fault) {
        var started =
                Together.start(
                        () -> {
                            if (fault instanceof Error end) {
                                throw end;
                            }
                            throw (RuntimeException) fault;
                        });
        return catchThrowable(() -> Together.result(started));
    }
}

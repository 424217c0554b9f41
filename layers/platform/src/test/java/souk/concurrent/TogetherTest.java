package souk.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class TogetherTest {
    @Test
    void givesWhatTheCallAnswers() {
        assertThat(Together.result(Together.start(() -> "done"))).isEqualTo("done");
    }

    @Test
    void callsForEachAtTheSameTimeAndAnswersInTheirSequence() {
        var meet = new CyclicBarrier(3);

        var answers =
                Together.each(
                        List.of(1, 2, 3),
                        one -> {
                            arrive(meet);
                            return one * 10;
                        });

        assertThat(answers).containsExactly(10, 20, 30);
    }

    private static void arrive(CyclicBarrier meet) {
        try {
            meet.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("they did not run at the same time", e);
        }
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

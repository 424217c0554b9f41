package souk.engine;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.InvocationInterceptor.Invocation;
import org.opentest4j.TestAbortedException;

class DifferenceIsThereTest {
    @Test
    void countsAFailureThatIsExpectedAsSkipped() {
        assertThatExceptionOfType(TestAbortedException.class)
                .isThrownBy(
                        () ->
                                DifferenceIsThere.expectFailure(
                                        failing(new AssertionError("2 is not 1")), known()))
                .withMessage("moto differs: it counts twice");
        assertThatExceptionOfType(TestAbortedException.class)
                .isThrownBy(
                        () ->
                                DifferenceIsThere.expectFailure(
                                        failing(new IllegalStateException("gone")), known()));
    }

    @Test
    void failsOnceTheDifferenceIsGone() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> DifferenceIsThere.expectFailure(() -> null, known()))
                .withMessageContaining("no longer counts twice");
    }

    @Test
    void hidesNoErrorOfTheMachine() {
        assertThatExceptionOfType(LinkageError.class)
                .isThrownBy(
                        () ->
                                DifferenceIsThere.expectFailure(
                                        failing(new LinkageError("no class")), known()));
    }

    @DiffersOn(value = Engine.MOTO, by = "counts twice")
    private static DiffersOn known() {
        try {
            return DifferenceIsThereTest.class
                    .getDeclaredMethod("known")
                    .getAnnotation(DiffersOn.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Invocation<Void> failing(Throwable how) {
        return () -> {
            throw how;
        };
    }
}

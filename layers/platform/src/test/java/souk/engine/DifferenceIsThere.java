package souk.engine;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.opentest4j.TestAbortedException;

/** Turns round what a test of a known difference has shown. */
final class DifferenceIsThere implements InvocationInterceptor {
    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation,
            ReflectiveInvocationContext<Method> method,
            ExtensionContext context)
            throws Throwable {
        Optional<DiffersOn> difference =
                Arrays.stream(method.getExecutable().getAnnotationsByType(DiffersOn.class))
                        .filter(known -> known.value() == Engine.CHOSEN)
                        .filter(known -> concerns(known, method.getArguments()))
                        .findFirst();
        if (difference.isPresent()) {
            expectFailure(invocation, difference.get());
        } else {
            invocation.proceed();
        }
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation,
            ReflectiveInvocationContext<Method> method,
            ExtensionContext context)
            throws Throwable {
        interceptTestMethod(invocation, method, context);
    }

    private static boolean concerns(DiffersOn known, List<Object> given) {
        return known.with().isEmpty()
                || given.stream().map(String::valueOf).anyMatch(known.with()::equals);
    }

    static void expectFailure(Invocation<Void> invocation, DiffersOn difference) throws Throwable {
        try {
            invocation.proceed();
        } catch (AssertionError | RuntimeException e) {
            throw new TestAbortedException(
                    "%s differs: it %s".formatted(difference.value(), difference.by()), e);
        }
        throw new AssertionError(
                "%s does what AWS documents: it no longer %s. Take @DiffersOn away."
                        .formatted(difference.value(), difference.by()));
    }
}

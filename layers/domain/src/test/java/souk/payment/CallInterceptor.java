package souk.payment;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Stands between a port and who uses it, to let things happen at a call. */
public final class CallInterceptor {
    /** What happens at a call, the call itself included. */
    public interface Step {
        @Nullable Object at(String method, Callable<@Nullable Object> call) throws Exception;
    }

    /** A function that stopped in the middle of its work. */
    public static final class Crash extends RuntimeException {}

    private CallInterceptor() {}

    /** The port with that step at each of its calls. */
    public static <T> T of(Class<T> port, T real, Step step) {
        return port.cast(
                Proxy.newProxyInstance(
                        port.getClassLoader(),
                        new Class<?>[] {port},
                        (proxy, method, arguments) ->
                                step.at(
                                        method.getName(),
                                        () -> {
                                            try {
                                                return method.invoke(real, arguments);
                                            } catch (InvocationTargetException e) {
                                                throw e.getCause() instanceof RuntimeException why
                                                        ? why
                                                        : e;
                                            }
                                        })));
    }

    /** The port where something else happens once, just before the first call of a method. */
    public static <T> T before(Class<T> port, T real, String wanted, Runnable meanwhile) {
        AtomicBoolean happened = new AtomicBoolean();
        return of(
                port,
                real,
                (method, call) -> {
                    if (method.equals(wanted) && happened.compareAndSet(false, true)) {
                        meanwhile.run();
                    }
                    return call.call();
                });
    }

    /** The port whose first call of a method fails before it is done. */
    public static <T> T failing(Class<T> port, T real, String wanted, RuntimeException why) {
        return before(
                port,
                real,
                wanted,
                () -> {
                    throw why;
                });
    }

    /** The port at which nobody answers any more. */
    public static <T> T silent(Class<T> port, T real) {
        return of(
                port,
                real,
                (method, call) -> {
                    throw new PaymentUnavailable();
                });
    }

    /** A crash at one of the calls of all ports that share this step, counted from 0. */
    public static Step crash(AtomicInteger calls, int at, boolean afterwards) {
        return (method, call) -> {
            boolean now = calls.getAndIncrement() == at;
            if (now && !afterwards) {
                throw new Crash();
            }
            Object answer = call.call();
            if (now) {
                throw new Crash();
            }
            return answer;
        };
    }
}

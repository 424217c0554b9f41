package souk.bench.coldstart;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * A program that primes functions as before a snapshot, with the environment it is given, and
 * prints a line for each: its class, and what went wrong, if anything did.
 */
final class PrimingHost {
    static final String PRIMED = "PRIMED ";
    static final String UNPRIMED = "UNPRIMED ";

    private PrimingHost() {}

    public static void main(String[] classes) throws ReflectiveOperationException {
        for (String name : classes) {
            Object function = Class.forName(name).getConstructor().newInstance();
            Method prime = primeOf(function.getClass());
            prime.setAccessible(true);
            try {
                prime.invoke(function);
                System.out.println(PRIMED + name);
            } catch (InvocationTargetException e) {
                System.out.println(UNPRIMED + name + " " + e.getCause());
            }
        }
    }

    /** The nearest; most functions have one of their own. */
    private static Method primeOf(Class<?> function) throws NoSuchMethodException {
        try {
            return function.getDeclaredMethod("prime");
        } catch (NoSuchMethodException inherited) {
            if (function.getSuperclass() == null) {
                throw inherited;
            }
            return primeOf(function.getSuperclass());
        }
    }
}

package souk.local.schedule;

/** Sends a function an event and waits for what becomes of it. */
@FunctionalInterface
public interface Invoker {
    /** Whether the function came to its end without a failure; the invoker tells of that. */
    boolean invoke(String function, byte[] event);
}

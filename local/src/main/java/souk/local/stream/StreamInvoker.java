package souk.local.stream;

import java.util.Optional;

/** Hands a function an event and waits for its answer. */
@FunctionalInterface
public interface StreamInvoker {
    /** The answer, JSON; empty when the function failed, which the invoker reports. */
    Optional<byte[]> hear(String function, byte[] event);
}

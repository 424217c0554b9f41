package souk.local.functions;

import java.time.Duration;

/** What became of an invocation. */
public sealed interface Outcome {
    /** The function answered. */
    final class Answered implements Outcome {
        private final byte[] payload;

        Answered(byte[] payload) {
            this.payload = payload;
        }

        /** The answer's bytes, JSON as a rule. */
        public byte[] payload() {
            return payload;
        }
    }

    /** The function threw something, or could not be made. */
    record Failed(String type, String message) implements Outcome {}

    /** The function took longer than the template's Timeout. */
    record TimedOut(Duration after) implements Outcome {}

    /** The function's process ended before it answered. */
    record Crashed(String how) implements Outcome {}

    /** The caller waited for as long as it said it would. */
    record NotAwaited() implements Outcome {}
}

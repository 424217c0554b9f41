package souk.local.host;

import java.time.Instant;

/**
 * One event for a function.
 *
 * @param deadline when the answer is no longer awaited
 */
record Event(String requestId, Instant deadline, String functionArn, byte[] payload) {}

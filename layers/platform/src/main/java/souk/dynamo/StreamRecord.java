package souk.dynamo;

import java.time.Instant;
import java.util.Optional;

/**
 * One change of a row, as the stream of its table tells it.
 *
 * @param sequence names the record in its shard
 * @param at when it was made, to a second; the same however often it is told
 * @param before empty when the row is new
 * @param after empty when the row was deleted
 */
public record StreamRecord<T>(String sequence, Instant at, Optional<T> before, Optional<T> after) {}

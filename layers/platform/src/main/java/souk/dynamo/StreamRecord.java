package souk.dynamo;

import java.util.Optional;

/**
 * One change of a row, as the stream of its table tells it.
 *
 * @param sequence names the record in its shard
 * @param before empty when the row is new
 * @param after empty when the row was deleted
 */
public record StreamRecord<T>(String sequence, Optional<T> before, Optional<T> after) {}

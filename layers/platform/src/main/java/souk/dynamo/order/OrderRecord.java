package souk.dynamo.order;

import java.util.Optional;
import souk.order.Order;

/**
 * One change of an order, as the stream of its table tells it.
 *
 * @param sequence names the record in its shard
 * @param before empty when the order is new
 * @param after empty when its row was deleted, which no function does
 */
public record OrderRecord(String sequence, Optional<Order> before, Optional<Order> after) {}

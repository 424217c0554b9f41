/**
 * What was bought: frozen lines, the stock they hold and how their payment goes. {@link
 * souk.order.Order} is the state machine, {@link souk.order.Orders} the port to where orders are
 * kept.
 */
@NullMarked
package souk.order;

import org.jspecify.annotations.NullMarked;

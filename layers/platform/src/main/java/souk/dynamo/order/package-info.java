/**
 * Orders, written in one transaction with the stock they hold and the events that changed them.
 * Their stream and the proof of a purchase are read here too.
 */
@NullMarked
package souk.dynamo.order;

import org.jspecify.annotations.NullMarked;

/**
 * Money and goods that go back: units that are cancelled before they are packed, units that are
 * returned, and refunds that a seller gives. {@link souk.refund.Refunds} is the port to the store.
 */
@NullMarked
package souk.refund;

import org.jspecify.annotations.NullMarked;

/**
 * How orders get paid: {@link souk.payment.Checkout} places them, {@link souk.payment.Settlement}
 * settles them, {@link souk.payment.Payments} is the port to the payment provider.
 */
@NullMarked
package souk.payment;

import org.jspecify.annotations.NullMarked;

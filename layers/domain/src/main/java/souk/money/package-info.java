/**
 * Amounts of money, exact to the minor unit of one currency. No amount is ever a fraction or a
 * double.
 */
@NullMarked
package souk.money;

import org.jspecify.annotations.NullMarked;

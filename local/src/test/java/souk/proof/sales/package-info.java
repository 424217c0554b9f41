/**
 * The sums of sellers equal a ledger of payments and refunds, in whatever order and however often
 * the stream delivers.
 */
@NullMarked
package souk.proof.sales;

import org.jspecify.annotations.NullMarked;

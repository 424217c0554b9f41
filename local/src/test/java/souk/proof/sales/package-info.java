/**
 * Sellers' sums equal the ledger of what was paid and given back, however the stream of orders
 * tells it.
 */
@NullMarked
package souk.proof.sales;

import org.jspecify.annotations.NullMarked;

/**
 * Random histories of money that goes back, held against a second implementation. {@link
 * souk.refund.history.RefundHistoriesTest} runs them.
 */
@NullMarked
package souk.refund.history;

import org.jspecify.annotations.NullMarked;

/**
 * The sellers' routes: list products, upload pictures, see what to ship and what was sold. {@code
 * SummariseSales} is no route: it consumes the stream of orders.
 */
@NullMarked
package souk.functions.sellers;

import org.jspecify.annotations.NullMarked;

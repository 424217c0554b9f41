/**
 * What sellers do: list products, send pictures, see what to ship and what they sold. Each class is
 * a route; {@code SummariseSales} alone is handed changes of orders instead of requests.
 */
@NullMarked
package souk.functions.sellers;

import org.jspecify.annotations.NullMarked;

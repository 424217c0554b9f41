/**
 * Measures the shop as it is built: replay of real orders, cold start, capacity and growth. Nothing
 * here is deployed, and nothing here fails because a machine is slow.
 */
@NullMarked
package souk.bench;

import org.jspecify.annotations.NullMarked;

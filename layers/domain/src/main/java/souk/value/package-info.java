/**
 * What every part of the shop is built from: identifiers, pages and refusals. Knows no part of the
 * shop.
 */
@NullMarked
package souk.value;

import org.jspecify.annotations.NullMarked;

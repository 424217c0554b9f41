/**
 * What every part of the shop uses: identifiers, pages and refusals. Depends on no other package.
 */
@NullMarked
package souk.value;

import org.jspecify.annotations.NullMarked;

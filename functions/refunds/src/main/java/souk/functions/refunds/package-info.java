/** The routes of returns and of refunds that sellers give. */
@NullMarked
package souk.functions.refunds;

import org.jspecify.annotations.NullMarked;

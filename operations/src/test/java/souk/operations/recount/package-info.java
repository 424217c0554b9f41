/** Figures damaged on purpose, and what the recount makes of them. */
@NullMarked
package souk.operations.recount;

import org.jspecify.annotations.NullMarked;

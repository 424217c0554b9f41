/** Limits on the size of files. The rule is tested on files that are too large. */
@NullMarked
package souk.house.size;

import org.jspecify.annotations.NullMarked;

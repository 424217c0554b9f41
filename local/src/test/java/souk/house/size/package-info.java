/** Files stay small enough to be read at one go. The rule is shown to report files that are not. */
@NullMarked
package souk.house.size;

import org.jspecify.annotations.NullMarked;

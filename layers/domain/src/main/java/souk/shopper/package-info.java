/** Who shops. A shopper is known by the subject of the token and by nothing else. */
@NullMarked
package souk.shopper;

import org.jspecify.annotations.NullMarked;

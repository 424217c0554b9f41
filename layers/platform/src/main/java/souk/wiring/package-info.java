/** The live parts, put together: the environment is read here and nowhere else. */
@NullMarked
package souk.wiring;

import org.jspecify.annotations.NullMarked;

/** What a person runs by hand, tried out. */
@NullMarked
package souk.operations;

import org.jspecify.annotations.NullMarked;

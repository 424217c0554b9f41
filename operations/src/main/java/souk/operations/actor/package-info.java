/** Whose lines in the log are whose, for who may know it. */
@NullMarked
package souk.operations.actor;

import org.jspecify.annotations.NullMarked;

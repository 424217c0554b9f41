/**
 * Rules of the code: which package may use which, what a route looks like, what is forbidden. Each
 * rule is tested on a fixture that breaks it.
 */
@NullMarked
package souk.house.law;

import org.jspecify.annotations.NullMarked;

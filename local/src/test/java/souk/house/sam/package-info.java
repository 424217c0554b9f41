/**
 * What can be held of {@code sam local} where there is no SAM: that it finds the code and the
 * layers, can give each function its variables, and has an event to send. The facts are read from
 * the built project; each rule is also shown facts that break it.
 */
@NullMarked
package souk.house.sam;

import org.jspecify.annotations.NullMarked;

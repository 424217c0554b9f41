/**
 * What can be tested of {@code sam local} without SAM: that it finds the code and the layers, can
 * resolve each function's variables, and has an event to send. Each rule is tested on facts that
 * break it.
 */
@NullMarked
package souk.house.sam;

import org.jspecify.annotations.NullMarked;

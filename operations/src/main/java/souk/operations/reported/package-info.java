/**
 * Shows moderators which reviews wait for them, and which are hidden. It prints and decides
 * nothing.
 */
@NullMarked
package souk.operations.reported;

import org.jspecify.annotations.NullMarked;

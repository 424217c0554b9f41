/**
 * What moderators decide, and the log of it. {@link souk.moderation.Decision} is one entry of the
 * log, written in the transaction of what it decides.
 */
@NullMarked
package souk.moderation;

import org.jspecify.annotations.NullMarked;

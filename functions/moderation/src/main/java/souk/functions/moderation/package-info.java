/** What moderators see and decide: one class per route. */
@NullMarked
package souk.functions.moderation;

import org.jspecify.annotations.NullMarked;

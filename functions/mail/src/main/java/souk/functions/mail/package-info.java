/**
 * Jobs that write to people: one hears of what owes a mail, one sends, one hears what became of it.
 */
@NullMarked
package souk.functions.mail;

import org.jspecify.annotations.NullMarked;

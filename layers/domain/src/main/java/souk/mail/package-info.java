/**
 * Mail: which mails a change owes, and how far each has come. Each is owed once, sent at least
 * once, and twice only when nobody hears that it was sent.
 */
@NullMarked
package souk.mail;

import org.jspecify.annotations.NullMarked;

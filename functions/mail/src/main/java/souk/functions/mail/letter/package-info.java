/**
 * What a mail says: an {@link souk.functions.mail.letter.Occasion} becomes a {@link
 * souk.functions.mail.letter.Letter} of subject, text and HTML. Nothing is read or sent here.
 */
@NullMarked
package souk.functions.mail.letter;

import org.jspecify.annotations.NullMarked;

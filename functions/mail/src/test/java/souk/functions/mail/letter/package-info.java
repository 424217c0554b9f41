/** Letters of every kind, read as mail clients and people read them. */
@NullMarked
package souk.functions.mail.letter;

import org.jspecify.annotations.NullMarked;

/** The whole shop over HTTP: the real template, the packaged functions, tokens and a database. */
@NullMarked
package souk.journey;

import org.jspecify.annotations.NullMarked;

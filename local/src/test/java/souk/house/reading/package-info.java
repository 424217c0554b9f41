/**
 * Reads the facts from the files and classes of the repository. Fails with a sentence where a file
 * cannot be read.
 */
@NullMarked
package souk.house.reading;

import org.jspecify.annotations.NullMarked;

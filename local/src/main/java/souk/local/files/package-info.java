/** Folders, and the plain file work that the JDK lacks. */
@NullMarked
package souk.local.files;

import org.jspecify.annotations.NullMarked;

/** Folders and what becomes of them. Plain file work that the JDK leaves to its users. */
@NullMarked
package souk.local.files;

import org.jspecify.annotations.NullMarked;

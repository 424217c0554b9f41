/**
 * What the local cloud tells whoever watches. One line per request, one per thing that went wrong.
 */
@NullMarked
package souk.local.console;

import org.jspecify.annotations.NullMarked;

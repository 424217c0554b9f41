/** The console output of the local cloud: one line per request, one per error. */
@NullMarked
package souk.local.console;

import org.jspecify.annotations.NullMarked;

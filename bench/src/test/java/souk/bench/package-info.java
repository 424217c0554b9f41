/** The command line of the measurements. What cannot be run says so in one sentence. */
@NullMarked
package souk.bench;

import org.jspecify.annotations.NullMarked;

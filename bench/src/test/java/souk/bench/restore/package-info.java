/** Replays of small files, and of files that are wrong. Each rule of the reading has its case. */
@NullMarked
package souk.bench.restore;

import org.jspecify.annotations.NullMarked;

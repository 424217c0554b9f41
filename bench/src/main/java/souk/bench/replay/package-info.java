/**
 * Plays a file of real orders against a shop of its own, over HTTP, and compares every cart with
 * the file. What is sent and what is expected are worked out apart from each other.
 */
@NullMarked
package souk.bench.replay;

import org.jspecify.annotations.NullMarked;

/** Calls of one request that are made at the same time, on virtual threads. */
@NullMarked
package souk.concurrent;

import org.jspecify.annotations.NullMarked;

/**
 * The edge of stream consumers: a batch of changes comes in, each is handled in turn, and those
 * that failed are reported for a retry.
 */
@NullMarked
package souk.stream;

import org.jspecify.annotations.NullMarked;

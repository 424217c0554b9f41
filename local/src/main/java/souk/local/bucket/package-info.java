/**
 * The shop's buckets of this machine: private, written and read by signed requests only. Pictures
 * are shown to everybody by the distribution, which is here too.
 */
@NullMarked
package souk.local.bucket;

import org.jspecify.annotations.NullMarked;

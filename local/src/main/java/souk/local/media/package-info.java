/**
 * A stand-in for Amazon S3, as far as pictures need it: signed uploads, their tag, and reads by the
 * distribution.
 */
@NullMarked
package souk.local.media;

import org.jspecify.annotations.NullMarked;

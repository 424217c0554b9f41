/**
 * Amazon S3 on this machine, as far as pictures need it: signed uploads, their tag, and the
 * distribution's reading of them.
 */
@NullMarked
package souk.local.media;

import org.jspecify.annotations.NullMarked;

/**
 * Pictures and files of the search index in Amazon S3, without S3's client: few requests are signed
 * here, and the jar would weigh more than all the rest of a function.
 */
@NullMarked
package souk.media;

import org.jspecify.annotations.NullMarked;

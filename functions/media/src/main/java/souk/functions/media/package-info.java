/**
 * Makes pictures for everybody of what sellers upload. The only module that has readers of images
 * on its class path.
 */
@NullMarked
package souk.functions.media;

import org.jspecify.annotations.NullMarked;

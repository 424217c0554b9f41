/**
 * Functions as container images: what an image is built from, and how its class cache is trained.
 * An image is an alternative to the zip of {@code template.yaml} where the first answer must be
 * quick without a snapshot.
 */
@NullMarked
package souk.bench.image;

import org.jspecify.annotations.NullMarked;

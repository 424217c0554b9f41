/**
 * Malformed bodies: every route that takes a body gets thousands, and a refused one must have
 * changed nothing.
 */
@NullMarked
package souk.proof.malformed;

import org.jspecify.annotations.NullMarked;

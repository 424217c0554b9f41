/**
 * What the shop does with bodies that nobody should send: every route that takes one gets
 * thousands, and what it refuses has changed nothing.
 */
@NullMarked
package souk.proof.malformed;

import org.jspecify.annotations.NullMarked;

/**
 * Many want the same at once: seeded histories of buyers, payments, lost patience, late money and
 * sweeps, after which every piece must have been sold once and no more.
 */
@NullMarked
package souk.proof.race;

import org.jspecify.annotations.NullMarked;

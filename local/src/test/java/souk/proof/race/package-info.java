/**
 * Races for the last units: seeded histories of buyers, payments, late payments and sweeps, after
 * which every unit must have been sold at most once.
 */
@NullMarked
package souk.proof.race;

import org.jspecify.annotations.NullMarked;

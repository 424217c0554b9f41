/** `make test` tries a fixed part of the cases of slow tests; with PROOF=full, as in `make prove`, they try all. */
export const FULL = process.env.PROOF === 'full';

/** Every nth of the cases, from the first or a later one on: tests that begin at different ones try different ones. */
export const sampled = (cases, nth, first = 0) => cases.filter((_, index) => FULL || index % nth === first % nth);

/** Calls by turns answer one of these; with PROOF=full each call answers all. */
export function byTurns(all) {
  let turn = 0;
  return () => (FULL ? all : [all[turn++ % all.length]]);
}

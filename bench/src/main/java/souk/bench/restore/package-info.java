/**
 * The rehearsal of restoring the whole shop to a moment, as docs/runbook.md describes it: on this
 * machine, timed, and checked by the owner's own commands.
 */
@NullMarked
package souk.bench.restore;

import org.jspecify.annotations.NullMarked;

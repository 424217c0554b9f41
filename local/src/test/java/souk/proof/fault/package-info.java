/**
 * Fault injection: every call of every checkout path, found by running it, fails in every way there
 * is, and the shop must recover by itself.
 */
@NullMarked
package souk.proof.fault;

import org.jspecify.annotations.NullMarked;

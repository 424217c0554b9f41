/**
 * What the shop must never write down: tokens, secrets, client secrets, cards and addresses. A
 * journey with and without faults carries canaries, and everything that was written is searched for
 * them.
 */
@NullMarked
package souk.proof.secrecy;

import org.jspecify.annotations.NullMarked;

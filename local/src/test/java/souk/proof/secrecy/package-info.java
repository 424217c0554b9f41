/**
 * What the shop must never write down: tokens, secrets, client secrets, cards and addresses. A
 * journey through good and bad times carries canaries, and everything that was written is searched.
 */
@NullMarked
package souk.proof.secrecy;

import org.jspecify.annotations.NullMarked;

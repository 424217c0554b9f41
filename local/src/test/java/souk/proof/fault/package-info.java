/**
 * What a checkout does when one of its calls goes wrong: every call of every path, found by running
 * it, meets every trouble there is, and then the shop must come right by itself.
 */
@NullMarked
package souk.proof.fault;

import org.jspecify.annotations.NullMarked;

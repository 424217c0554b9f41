/** How proofs are sized and what they have shown is kept. */
@NullMarked
package souk.proof;

import org.jspecify.annotations.NullMarked;

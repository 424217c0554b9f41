/** Whatever happens in the shop is told by mail once, however often the streams tell of it. */
@NullMarked
package souk.proof.mail;

import org.jspecify.annotations.NullMarked;

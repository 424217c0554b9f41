/**
 * Who of the functions calls what of AWS. It is noted in front of the stand-ins, from the name that
 * a function signs its calls with.
 */
@NullMarked
package souk.local.calls;

import org.jspecify.annotations.NullMarked;

/**
 * Records which function calls which AWS API. A proxy in front of the stand-ins reads the
 * function's name from the signature of its calls.
 */
@NullMarked
package souk.local.calls;

import org.jspecify.annotations.NullMarked;

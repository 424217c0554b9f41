/** Cognito's user pool, as far as people are written to. */
@NullMarked
package souk.cognito;

import org.jspecify.annotations.NullMarked;

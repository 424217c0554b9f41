/** Cognito's user pool, as far as accounts are erased in it. */
@NullMarked
package souk.cognito;

import org.jspecify.annotations.NullMarked;

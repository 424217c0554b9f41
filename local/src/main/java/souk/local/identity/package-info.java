/**
 * The OpenID Connect provider that stands in for the Cognito user pool. Tokens carry the claims
 * Cognito puts into its own.
 */
@NullMarked
package souk.local.identity;

import org.jspecify.annotations.NullMarked;

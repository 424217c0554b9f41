/**
 * A stand-in of AWS Secrets Manager for the secrets that the template declares. Their texts are
 * those of a test account, never of a live one.
 */
@NullMarked
package souk.local.secrets;

import org.jspecify.annotations.NullMarked;

/** The stand-in of SES, held to the SDK's own client. */
@NullMarked
package souk.local.mail;

import org.jspecify.annotations.NullMarked;

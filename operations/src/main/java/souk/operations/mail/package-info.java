/** Lists mails that wait or failed, and lets what failed be sent again. */
@NullMarked
package souk.operations.mail;

import org.jspecify.annotations.NullMarked;

/** Amazon SES, as far as mails are handed to it. */
@NullMarked
package souk.ses;

import org.jspecify.annotations.NullMarked;

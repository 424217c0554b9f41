/**
 * Amazon SES on this machine, as far as the shop calls it: it takes mails as SES does, keeps them
 * in an inbox that people and scripts can read, and tells what became of each.
 */
@NullMarked
package souk.local.mail;

import org.jspecify.annotations.NullMarked;

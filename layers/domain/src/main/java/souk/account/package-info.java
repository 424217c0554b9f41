/**
 * What the shop holds about a person: handed out as one document, and erased. Each area that keeps
 * rows of people says by {@link souk.account.PersonalData} what of them is a person's.
 */
@NullMarked
package souk.account;

import org.jspecify.annotations.NullMarked;

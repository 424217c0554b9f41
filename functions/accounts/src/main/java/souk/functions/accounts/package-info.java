/** What the shop holds about a person: one class per route, and the job that erases accounts. */
@NullMarked
package souk.functions.accounts;

import org.jspecify.annotations.NullMarked;

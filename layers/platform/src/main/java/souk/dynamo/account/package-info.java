/**
 * What the tables hold about people: each area's rows as they are handed out and erased. It goes by
 * the names of attributes and not by the areas' own schemas, so that what a schema does not read is
 * found too.
 */
@NullMarked
package souk.dynamo.account;

import org.jspecify.annotations.NullMarked;

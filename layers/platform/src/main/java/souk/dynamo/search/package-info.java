/**
 * What a search reads beside the base: the tail of changed products, where it stands which base is
 * read, and the products themselves.
 */
@NullMarked
package souk.dynamo.search;

import org.jspecify.annotations.NullMarked;

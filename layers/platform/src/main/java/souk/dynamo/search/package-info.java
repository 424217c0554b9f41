/** What a search reads beside the base: the tail of changed products, and which base is current. */
@NullMarked
package souk.dynamo.search;

import org.jspecify.annotations.NullMarked;

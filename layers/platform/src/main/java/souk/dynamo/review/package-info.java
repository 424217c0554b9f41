/**
 * Reviews, written in one transaction with the rating figures of their product. The audit that
 * reads all of both is here too.
 */
@NullMarked
package souk.dynamo.review;

import org.jspecify.annotations.NullMarked;

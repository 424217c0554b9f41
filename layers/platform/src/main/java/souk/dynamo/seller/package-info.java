/** Sellers in DynamoDB: which person is which seller. */
@NullMarked
package souk.dynamo.seller;

import org.jspecify.annotations.NullMarked;

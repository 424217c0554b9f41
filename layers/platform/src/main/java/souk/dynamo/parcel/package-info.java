/** Parcels in DynamoDB, each written with its order. */
@NullMarked
package souk.dynamo.parcel;

import org.jspecify.annotations.NullMarked;

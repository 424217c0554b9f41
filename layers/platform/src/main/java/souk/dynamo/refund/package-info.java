/** Refunds and returns in DynamoDB, written in one transaction with their order. */
@NullMarked
package souk.dynamo.refund;

import org.jspecify.annotations.NullMarked;

/**
 * What all DynamoDB adapters share: attributes, schemas, batches, transactions and retries. Each
 * area has a package below, which implements the ports of that area on the tables of the template.
 */
@NullMarked
package souk.dynamo;

import org.jspecify.annotations.NullMarked;

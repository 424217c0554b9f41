/**
 * What all adapters to DynamoDB share: attributes, schemas, batches and transactions, and how one
 * tries again. Below it is a package for each area, which keeps the ports of that area in the
 * tables of the template; explicit table schemas serve the Enhanced Client and the low-level one.
 */
@NullMarked
package souk.dynamo;

import org.jspecify.annotations.NullMarked;

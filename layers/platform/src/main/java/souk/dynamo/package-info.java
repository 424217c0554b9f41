/**
 * The adapters to DynamoDB: the ports of the domain kept in the tables of the template. Explicit
 * table schemas; the low-level client only where the Enhanced Client cannot express the write.
 */
@NullMarked
package souk.dynamo;

import org.jspecify.annotations.NullMarked;

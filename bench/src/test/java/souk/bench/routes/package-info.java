/**
 * The metering of routes, held against DynamoDB Local. What is printed must be what was consumed.
 */
@NullMarked
package souk.bench.routes;

import org.jspecify.annotations.NullMarked;

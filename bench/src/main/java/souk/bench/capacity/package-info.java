/** What one call of each route consumes of DynamoDB, and how often it waits for it. */
@NullMarked
package souk.bench.capacity;

import org.jspecify.annotations.NullMarked;

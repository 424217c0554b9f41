/**
 * Routes run in processes of their own, with the environment they are deployed with, and metered:
 * how long each took, and what every call to DynamoDB consumed.
 */
@NullMarked
package souk.bench.routes;

import org.jspecify.annotations.NullMarked;

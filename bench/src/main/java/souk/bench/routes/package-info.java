/**
 * Runs each route in a process of its own, with the environment it is deployed with, and measures
 * its latency and what every call to DynamoDB consumed.
 */
@NullMarked
package souk.bench.routes;

import org.jspecify.annotations.NullMarked;

/**
 * The edge: an API Gateway event comes in, a route answers, problem+json goes out for every no. The
 * one place that knows status codes.
 */
@NullMarked
package souk.http;

import org.jspecify.annotations.NullMarked;

/**
 * The HTTP edge: an API Gateway event comes in, a route answers, and every refusal goes out as
 * problem+json. Only this package knows status codes.
 */
@NullMarked
package souk.http;

import org.jspecify.annotations.NullMarked;

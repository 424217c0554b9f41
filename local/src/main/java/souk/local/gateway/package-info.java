/**
 * Stands in for the API Gateway HTTP API: routes, JWT authorizers, CORS, throttling and the payload
 * format 2.0. Requests for other paths are answered from folders, as the distribution does.
 */
@NullMarked
package souk.local.gateway;

import org.jspecify.annotations.NullMarked;

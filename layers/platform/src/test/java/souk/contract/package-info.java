/**
 * Holds answers against openapi.yaml: every answer that a test gets of a route is validated, and it
 * is noted which statuses were seen.
 */
@NullMarked
package souk.contract;

import org.jspecify.annotations.NullMarked;

/**
 * Runs the functions of the template as processes behind the Lambda Runtime API. By default they
 * share one process; isolated, each has its own under the runtime interface client.
 */
@NullMarked
package souk.local.functions;

import org.jspecify.annotations.NullMarked;

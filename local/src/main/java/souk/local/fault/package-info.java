/**
 * Errors that a newcomer can fix: a port in use, a broken template, a jar that is not built. Each
 * is one sentence that says what to do, without a stack trace.
 */
@NullMarked
package souk.local.fault;

import org.jspecify.annotations.NullMarked;

/**
 * What a newcomer can put right: a port taken, a template broken, a jar not built. Each fault is
 * one sentence that says what to do, and is shown without a stack trace.
 */
@NullMarked
package souk.local.fault;

import org.jspecify.annotations.NullMarked;

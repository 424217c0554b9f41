/**
 * The process that the functions share by default: a small Lambda runtime for many functions and
 * many events at once. It uses the JDK and jackson-core only, so that a function meets nothing of
 * the launcher.
 */
@NullMarked
package souk.local.host;

import org.jspecify.annotations.NullMarked;

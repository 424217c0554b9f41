/**
 * Builds the live stores and clients from the environment of the function. Apart from one variable
 * that {@code souk.snapshot} reads, the environment is read here.
 */
@NullMarked
package souk.wiring;

import org.jspecify.annotations.NullMarked;

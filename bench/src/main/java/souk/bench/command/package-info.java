/**
 * What every measurement starts from: its command line, a temporary folder, and the refusal of what
 * cannot be measured. Knows no measurement.
 */
@NullMarked
package souk.bench.command;

import org.jspecify.annotations.NullMarked;

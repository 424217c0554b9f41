/**
 * What every benchmark shares: its command line, a temporary folder, and one error for what cannot
 * be measured. Depends on no benchmark.
 */
@NullMarked
package souk.bench.command;

import org.jspecify.annotations.NullMarked;

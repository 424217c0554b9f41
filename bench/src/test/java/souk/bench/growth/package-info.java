/** How readings of several sizes are told apart. Growth that shows must fail. */
@NullMarked
package souk.bench.growth;

import org.jspecify.annotations.NullMarked;

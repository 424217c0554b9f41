/** Figures as they are printed. A table must paste into a page as it is. */
@NullMarked
package souk.bench.figures;

import org.jspecify.annotations.NullMarked;

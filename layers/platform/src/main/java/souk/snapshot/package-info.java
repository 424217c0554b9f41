/**
 * What happens before Lambda takes its snapshot of a function. Routes and jobs prime themselves
 * through it.
 */
@NullMarked
package souk.snapshot;

import org.jspecify.annotations.NullMarked;

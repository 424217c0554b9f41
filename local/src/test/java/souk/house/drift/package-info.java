/**
 * Rules that compare contract, template, classes, samples and README with each other. Each rule is
 * tested on facts that break it.
 */
@NullMarked
package souk.house.drift;

import org.jspecify.annotations.NullMarked;

/**
 * Rules that compare contract, template, classes, samples and docs/routes.md with each other. Each
 * rule is tested on facts that break it.
 */
@NullMarked
package souk.house.drift;

import org.jspecify.annotations.NullMarked;

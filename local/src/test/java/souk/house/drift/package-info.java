/**
 * Rules that hold contract, template, classes, samples and README against each other. Each is shown
 * to report a house that breaks it.
 */
@NullMarked
package souk.house.drift;

import org.jspecify.annotations.NullMarked;

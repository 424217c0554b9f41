/**
 * Tests of the project itself: its parts agree with each other and keep its rules. Nothing here
 * runs the shop.
 */
@NullMarked
package souk.house;

import org.jspecify.annotations.NullMarked;

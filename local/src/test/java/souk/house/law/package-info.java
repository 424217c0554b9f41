/**
 * Rules that the code keeps: who may know whom, what a route looks like, what nobody does. Each is
 * shown to report its fixture.
 */
@NullMarked
package souk.house.law;

import org.jspecify.annotations.NullMarked;

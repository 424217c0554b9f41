/**
 * The bounds in openapi.yaml are those of the domain's types, and every problem code in it exists
 * in the code.
 */
@NullMarked
package souk.house.contract;

import org.jspecify.annotations.NullMarked;

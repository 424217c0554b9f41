/**
 * The contract's bounds are the domain's: what openapi.yaml says of a value is what its type takes.
 * The codes it promises are codes that the code knows.
 */
@NullMarked
package souk.house.contract;

import org.jspecify.annotations.NullMarked;

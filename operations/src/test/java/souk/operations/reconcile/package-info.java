/** Every way in which money can be stuck, made and found. */
@NullMarked
package souk.operations.reconcile;

import org.jspecify.annotations.NullMarked;

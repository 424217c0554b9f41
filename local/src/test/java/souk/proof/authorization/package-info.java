/**
 * Who may call what: one declared matrix (matrix.md) of every route and every kind of caller. Each
 * call is sent to a running shop, and a refused call must have changed nothing.
 */
@NullMarked
package souk.proof.authorization;

import org.jspecify.annotations.NullMarked;

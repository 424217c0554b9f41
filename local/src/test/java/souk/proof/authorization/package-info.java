/**
 * Who may call what: one declared matrix (matrix.md) of every route and every kind of caller. It is
 * sent to an open shop call by call, and whoever is refused must have changed nothing.
 */
@NullMarked
package souk.proof.authorization;

import org.jspecify.annotations.NullMarked;

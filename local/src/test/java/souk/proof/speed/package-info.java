/** How fast orders are placed and paid, compared with the database's own limit. */
@NullMarked
package souk.proof.speed;

import org.jspecify.annotations.NullMarked;

/** The pages of the storefront, as the shop itself knows them: files that a deployment replaces. */
@NullMarked
package souk.storefront;

import org.jspecify.annotations.NullMarked;

/**
 * Exported pages with what they show first already in them. The pages are the storefront's; here is
 * only what is written into them, and how.
 */
@NullMarked
package souk.functions.catalogue.page;

import org.jspecify.annotations.NullMarked;

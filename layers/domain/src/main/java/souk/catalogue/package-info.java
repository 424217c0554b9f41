/**
 * Products, their categories and ratings, and how shoppers browse them. {@link
 * souk.catalogue.Products} is the port to the store.
 */
@NullMarked
package souk.catalogue;

import org.jspecify.annotations.NullMarked;

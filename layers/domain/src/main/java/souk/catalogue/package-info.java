/**
 * What is for sale: products, their categories and their rating, and how shoppers browse them.
 * {@link souk.catalogue.Products} is the port to where they are kept.
 */
@NullMarked
package souk.catalogue;

import org.jspecify.annotations.NullMarked;

/** The routes of reviews: writing, reading, reporting and hiding them. */
@NullMarked
package souk.functions.reviews;

import org.jspecify.annotations.NullMarked;

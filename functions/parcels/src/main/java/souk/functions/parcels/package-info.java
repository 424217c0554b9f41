/** The routes of parcels, for those who send and those who receive them, and their schedule. */
@NullMarked
package souk.functions.parcels;

import org.jspecify.annotations.NullMarked;

/**
 * The shop as built, laid out for measuring: functions and tables of the template, an empty
 * database in memory, and events as API Gateway sends them.
 */
@NullMarked
package souk.bench.deployed;

import org.jspecify.annotations.NullMarked;

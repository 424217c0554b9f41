/**
 * What the tests of persistence run on besides DynamoDB Local: implementations of AWS that are not
 * ours. One switch, the system property {@code souk.engine}, chooses for a whole run.
 */
@NullMarked
package souk.engine;

import org.jspecify.annotations.NullMarked;

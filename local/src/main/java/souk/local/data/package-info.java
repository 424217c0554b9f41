/**
 * DynamoDB Local inside the launcher, and the tables the template asks for. Data lives in a folder
 * and survives a restart, or in memory for tests.
 */
@NullMarked
package souk.local.data;

import org.jspecify.annotations.NullMarked;

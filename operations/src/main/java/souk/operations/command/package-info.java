/**
 * What every command is made of: what it can do, why it cannot, and how far it has come. Knows no
 * command.
 */
@NullMarked
package souk.operations.command;

import org.jspecify.annotations.NullMarked;

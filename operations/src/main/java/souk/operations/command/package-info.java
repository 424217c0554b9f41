/** What every command shares: its options, its errors and its progress. Depends on no command. */
@NullMarked
package souk.operations.command;

import org.jspecify.annotations.NullMarked;

/**
 * The streams of tables, read as Lambda's event source mappings read them: what the template maps
 * to a function is handed to it, change by change and shard by shard.
 */
@NullMarked
package souk.local.stream;

import org.jspecify.annotations.NullMarked;

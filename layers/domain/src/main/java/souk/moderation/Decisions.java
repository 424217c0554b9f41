package souk.moderation;

import java.util.Optional;
import souk.value.Page;

/**
 * The log of what moderators decided. Each entry is written by who carries the decision out, in the
 * same transaction. Safe for use by many threads.
 */
public interface Decisions {
    /** One page of it, newest first. */
    Page<Decision> log(int limit, Optional<String> after);
}

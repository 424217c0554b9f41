package souk.local.data;

import souk.local.fault.StartupError;

/** The template describes a table that is there already, and not so. */
public final class TableChanged extends StartupError {
    TableChanged(String table) {
        super(
                "The template's table %s has other keys, indexes, stream or expiry than the one with your data: start once with FRESH=1, which deletes local data."
                        .formatted(table));
    }
}

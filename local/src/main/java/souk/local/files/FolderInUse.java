package souk.local.files;

import java.nio.file.Path;
import souk.local.fault.StartupError;

/** Another shop runs with the same data. */
public final class FolderInUse extends StartupError {
    FolderInUse(Path folder) {
        super(
                "Another shop uses the data in %s: stop it, or set SOUK_DATA=<folder>."
                        .formatted(folder));
    }
}

package souk.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import souk.local.LocalSettings.Choice;
import souk.local.files.FolderLock;
import souk.local.files.Folders;

/**
 * The folder that a shop works in: one that lasts, or a passing one that goes with the shop.
 *
 * @param keep told of what is to be closed with the shop
 */
record DataFolder(LocalSettings settings, Consumer<AutoCloseable> keep) {
    /** Takes it, so that no other shop does. */
    Path open() {
        return settings.data().map(this::lasting).orElseGet(this::passing);
    }

    private Path lasting(Path data) {
        keep.accept(FolderLock.take(data));
        Folders.delete(data.resolve("logs"));
        if (settings.has(Choice.FRESH)) {
            Folders.delete(data.resolve("dynamodb"));
            Folders.delete(data.resolve("stripe"));
        }
        return data;
    }

    private Path passing() {
        try {
            var folder = Files.createTempDirectory("souk-");
            keep.accept(() -> Folders.delete(folder));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

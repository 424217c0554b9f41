package souk.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import souk.local.LocalSettings.Choice;
import souk.local.files.FolderLock;
import souk.local.files.Folders;

/** The data folder of a running shop: kept, or deleted when the shop stops. */
final class ShopFolder {
    /** What a fresh start deletes; keys of the identity provider stay. */
    private static final List<String> DATA = List.of("dynamodb", "media", "stripe");

    private ShopFolder() {}

    /**
     * Takes the folder that the settings name, or a passing one.
     *
     * @param keep told of what has to be closed with the shop
     */
    static Path of(LocalSettings settings, Consumer<AutoCloseable> keep) {
        return settings.data()
                .map(data -> lasting(data, settings.has(Choice.FRESH), keep))
                .orElseGet(() -> passing(keep));
    }

    private static Path lasting(Path data, boolean fresh, Consumer<AutoCloseable> keep) {
        keep.accept(FolderLock.take(data));
        Folders.delete(data.resolve("logs"));
        if (fresh) {
            DATA.forEach(name -> Folders.delete(data.resolve(name)));
        }
        return data;
    }

    private static Path passing(Consumer<AutoCloseable> keep) {
        try {
            var folder = Files.createTempDirectory("souk-");
            keep.accept(() -> Folders.delete(folder));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

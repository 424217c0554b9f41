package souk.search;

import java.util.Optional;

/** Where bases are kept, each in a file that never changes. Safe for use by many threads. */
public interface IndexFiles {
    /** The whole file; empty if there is none of that name. */
    Optional<byte[]> read(String name);

    /** Keeps a file. The name is new. */
    void write(String name, byte[] bytes);

    /** Removes a file, if it is there. */
    void remove(String name);
}

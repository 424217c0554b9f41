package souk.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * One claim and how often it was tried. {@code make test} tries a fixed sample, {@code make prove}
 * all of it with the same code ({@code -Dproof=full}); what was shown is kept in {@code
 * target/proof}, from which docs/proof.md is made.
 */
public final class Proof {
    private static final boolean FULL = "full".equals(System.getProperty("proof"));

    private final String name;

    private Proof(String name) {
        this.name = name;
    }

    /** A claim by its name, such as {@code checkout-races}; it names the file of its figures. */
    public static Proof of(String name) {
        return new Proof(name);
    }

    /** How often to try: the sample, or all. */
    public static int times(int sample, int all) {
        return FULL ? all : sample;
    }

    /** Whether all of it is tried. */
    public static boolean full() {
        return FULL;
    }

    /** Keeps what was shown, as Markdown; it replaces what an earlier run has shown. */
    public void shows(String markdown) {
        Path folder = root().resolve("target/proof");
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name + ".md"), markdown.strip() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("template.yaml"))) {
            folder = Objects.requireNonNull(folder.getParent(), "no template.yaml above");
        }
        return folder;
    }
}

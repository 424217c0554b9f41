package souk.local.functions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The native part of the runtime interface client, unpacked for one function. By itself the client
 * unpacks it to one place for the whole machine, over what another process has loaded from there
 * and then dies of.
 */
final class NativePart {
    private static final String PROPERTY =
            "com.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI";

    private NativePart() {}

    /** Unpacks it beside a function's folder; not where the client has none for this machine. */
    static void unpackBeside(Path task) {
        var name = "/jni/libaws-lambda-jni.%s.so".formatted(machine());
        try (var in = NativePart.class.getResourceAsStream(name)) {
            if (in != null) {
                Files.copy(in, beside(task), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The option that has the client load it from there. */
    static Optional<String> option(Path task) {
        return Optional.of(beside(task))
                .filter(Files::exists)
                .map(path -> "-D" + PROPERTY + "=" + path);
    }

    private static Path beside(Path task) {
        return task.resolveSibling(task.getFileName() + ".jni.so");
    }

    private static String machine() {
        var musl = Files.exists(Path.of("/etc/alpine-release")) ? "_musl" : "";
        var arm = System.getProperty("os.arch").equals("aarch64");
        return "linux" + musl + (arm ? "-aarch_64" : "-x86_64");
    }
}

package souk.local.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.Optional;

/**
 * The key that signs tokens. Kept in a file, so that whoever is signed in stays so over a restart.
 */
final class SigningKey {
    private static final int BITS = 2048;

    private SigningKey() {}

    /** Made when it is first asked for: it takes seconds. */
    private static final class OfThisProcess {
        static final JWK KEY = make();
    }

    /**
     * @param file where it is kept; when empty, it is the same until the process ends
     */
    static JWK at(Optional<Path> file) {
        return file.map(SigningKey::keptAt).orElseGet(() -> OfThisProcess.KEY);
    }

    private static JWK keptAt(Path file) {
        return Optional.of(file)
                .filter(Files::exists)
                .flatMap(SigningKey::read)
                .orElseGet(() -> write(make(), file));
    }

    private static Optional<JWK> read(Path file) {
        try {
            return Optional.of(JWK.parse(Files.readString(file)));
        } catch (ParseException _) {
            // A file that was not written whole: a new key only means to sign in again.
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JWK make() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("every JDK makes RSA keys", e);
        }
    }

    private static JWK write(JWK key, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(file);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, key.toJSONString());
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

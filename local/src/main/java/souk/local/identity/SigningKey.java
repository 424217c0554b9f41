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

    /**
     * @param file where it is kept; made anew each time when empty
     */
    static JWK at(Optional<Path> file) {
        return file.filter(Files::exists).flatMap(SigningKey::read).orElseGet(() -> make(file));
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

    private static JWK make(Optional<Path> file) {
        try {
            JWK key =
                    new RSAKeyGenerator(BITS)
                            .keyUse(KeyUse.SIGNATURE)
                            .algorithm(JWSAlgorithm.RS256)
                            .generate();
            if (file.isPresent()) {
                write(key, file.get());
            }
            return key;
        } catch (JOSEException e) {
            throw new IllegalStateException("every JDK makes RSA keys", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(JWK key, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, key.toJSONString());
    }
}

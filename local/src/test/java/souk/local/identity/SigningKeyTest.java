package souk.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SigningKeyTest {
    @TempDir Path folder;

    @Test
    void staysTheSameOverARestart() {
        var file = Optional.of(folder.resolve("key.jwk"));

        assertThat(SigningKey.at(file)).isEqualTo(SigningKey.at(file));
        assertThat(SigningKey.at(Optional.empty())).isNotEqualTo(SigningKey.at(file));
    }

    @Test
    void isItsOwnersAlone() throws IOException {
        var file = folder.resolve("key.jwk");

        SigningKey.at(Optional.of(file));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void isMadeAnewWhenItsFileIsTorn() throws IOException {
        var file = Files.writeString(folder.resolve("key.jwk"), "{\"kty\":");

        var key = SigningKey.at(Optional.of(file));

        assertThat(SigningKey.at(Optional.of(file))).isEqualTo(key);
    }
}

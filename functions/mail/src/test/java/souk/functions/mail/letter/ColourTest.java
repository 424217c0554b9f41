package souk.functions.mail.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColourTest {
    private static final Path STOREFRONT = Path.of("../../frontend/app/globals.css");

    @ParameterizedTest
    @EnumSource(Colour.class)
    void isTheStorefronts(Colour colour) throws IOException {
        String name = colour.name().toLowerCase(Locale.ROOT).replace('_', '-');

        assertThat(Files.readString(STOREFRONT))
                .contains(
                        "--%s: light-dark(%s, %s);".formatted(name, colour.light(), colour.dark()));
    }
}

package souk.functions.mail.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import souk.functions.mail.letter.Examples.Kind;

/**
 * The files that the browser tests look at are what is written now. {@code LETTERS=write} writes
 * them anew.
 */
class ExampleFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/letters");
    private static final boolean WRITE = "write".equals(System.getenv("LETTERS"));

    static Stream<Kind> kinds() {
        return Examples.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void areUpToDate(Kind kind) throws IOException {
        Letter letter = Examples.asSent(kind);
        String text = "Subject: " + letter.subject() + "\n\n" + letter.text();
        Path html = FOLDER.resolve(kind.name() + ".html");
        Path plain = FOLDER.resolve(kind.name() + ".txt");
        if (WRITE) {
            Files.createDirectories(FOLDER);
            Files.writeString(html, letter.html());
            Files.writeString(plain, text);
        }

        assertThat(html).hasContent(letter.html());
        assertThat(plain).hasContent(text);
    }

    @Test
    void areOfKindsThatThereAre() throws IOException {
        List<String> names =
                Examples.all().keySet().stream()
                        .flatMap(kind -> Stream.of(kind + ".html", kind + ".txt"))
                        .toList();

        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(names);
        }
    }
}

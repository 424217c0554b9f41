package souk.functions.search.index;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a shopper types and means.
 *
 * @param right a part of the title of each product that is right
 */
record JudgedQuery(String kind, String words, List<String> right) {

    static List<JudgedQuery> all() throws IOException {
        return lines("judged.txt").stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" \\| ", 3))
                .map(parts -> new JudgedQuery(parts[0], parts[1], parts(parts[2])))
                .toList();
    }

    private static List<String> parts(String titles) {
        return Arrays.stream(titles.split(" / ", -1))
                .map(part -> part.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Whether a product of that title is right. */
    boolean means(String title) {
        String small = title.toLowerCase(Locale.ROOT);
        return right.stream().anyMatch(small::contains);
    }

    static List<String> lines(String resource) throws IOException {
        try (InputStream in = JudgedQuery.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}

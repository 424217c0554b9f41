package souk.functions.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import souk.storefront.PageFiles;

/** The smallest pages that are built like exported ones, by which a snapshot is primed. */
final class PrimingPages {
    private static final String PAGE =
            "<!DOCTYPE html><html><head><meta charSet=\"utf-8\"/><script>0</script>"
                    + "<meta name=\"description\" content=\"Things\"/><title>Souk</title></head>"
                    + "<body><main><!--$!--><p>Loading</p><!--/$--></main></body></html>";

    static final PageFiles FILES =
            name ->
                    Optional.of(
                            (name.endsWith(".html") ? PAGE : "{\"categories\": []}")
                                    .getBytes(StandardCharsets.UTF_8));

    private PrimingPages() {}
}

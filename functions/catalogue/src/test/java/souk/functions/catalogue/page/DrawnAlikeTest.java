package souk.functions.catalogue.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Pages ask for pictures and products in the very words in which the storefront would. */
class DrawnAlikeTest {
    private static final Path STOREFRONT = Path.of("../../frontend/src");

    @Test
    void picturesAreAsWideAsTheStorefrontDrawsThem() throws IOException {
        String sizes = Files.readString(STOREFRONT.resolve("ui/sizes.ts"));

        assertThat(sizes)
                .contains("grid: '" + PageViews.GRID + "'")
                .contains("gallery: '" + PageViews.GALLERY + "'");
    }

    @Test
    void aPageHasAsManyProducts() throws IOException {
        assertThat(Files.readString(STOREFRONT.resolve("catalogue/listing.ts")))
                .contains("PAGE = " + PageViews.PRODUCTS + ";");
        assertThat(Files.readString(STOREFRONT.resolve("ui/boot.ts")))
                .contains("&limit=" + PageViews.PRODUCTS + "`")
                .contains("'" + ExportedPage.ANSWERS + "'");
    }
}

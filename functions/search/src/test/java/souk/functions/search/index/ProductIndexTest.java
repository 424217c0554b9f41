package souk.functions.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.search.TailEntry;

class ProductIndexTest {
    private static final ShopLanguage LANGUAGE = ShopLanguage.ENGLISH;
    private static final Product TEAPOT = SampleProducts.titled("Teapot").as("teapot");
    private static final Product MUG = SampleProducts.titled("Mug").as("mug");
    private static final List<TailEntry> HELD =
            List.of(
                    new TailEntry(new ProductId("teapot"), "c1"),
                    new TailEntry(new ProductId("gone"), "c2"));

    @Test
    void isReadAsItWasWritten() {
        byte[] bytes = ProductIndex.of(LANGUAGE, List.of(TEAPOT, MUG), HELD).bytes();

        ProductIndex read = ProductIndex.read(LANGUAGE, bytes);

        assertThat(read.size()).isEqualTo(2);
        assertThat(read.held()).isEqualTo(HELD);
        assertThat(ids(read, "teapot")).containsExactly("teapot");
        assertThat(read.bytes()).isSameAs(bytes);
    }

    @Test
    void holdsActiveProductsOnceAsTheyCameLast() {
        Product renamed = SampleProducts.titled("Kettle").as("teapot");
        Product archived = SampleProducts.titled("Mug").archived().as("mug");

        ProductIndex index =
                ProductIndex.of(LANGUAGE, List.of(TEAPOT, MUG, renamed, archived), List.of());

        assertThat(index.size()).isEqualTo(1);
        assertThat(ids(index, "")).containsExactly("teapot");
        assertThat(ids(index, "teapot")).isEmpty();
        assertThat(ids(index, "kettle")).containsExactly("teapot");
    }

    @Test
    void nextGenerationHasTheChanges() {
        ProductIndex before = ProductIndex.of(LANGUAGE, List.of(TEAPOT, MUG), HELD);
        Product renamed = SampleProducts.titled("Kettle").as("teapot");
        Product tray = SampleProducts.titled("Tray").as("tray");
        var held = List.of(new TailEntry(new ProductId("tray"), "c3"));

        ProductIndex after =
                before.with(List.of(renamed, tray), List.of(new ProductId("mug")), held);

        assertThat(ids(after, "")).containsExactlyInAnyOrder("teapot", "tray");
        assertThat(ids(after, "teapot")).isEmpty();
        assertThat(after.size()).isEqualTo(2);
        assertThat(after.held()).isEqualTo(held);
        assertThat(ids(before, "")).containsExactlyInAnyOrder("teapot", "mug");
    }

    @Test
    void archivedProductsLeaveTheNextGeneration() {
        ProductIndex before = ProductIndex.of(LANGUAGE, List.of(TEAPOT, MUG), List.of());

        ProductIndex after =
                before.with(
                        List.of(SampleProducts.titled("Mug").archived().as("mug")),
                        List.of(),
                        List.of());

        assertThat(ids(after, "")).containsExactly("teapot");
    }

    @Test
    void manyGenerationsStayFewSegments() {
        ProductIndex index = ProductIndex.of(LANGUAGE, List.of(), List.of());
        for (int i = 0; i < 60; i++) {
            index =
                    index.with(
                            List.of(TEAPOT, SampleProducts.titled("Mug").as("m" + i)),
                            List.of(),
                            List.of());
        }

        assertThat(index.size()).isEqualTo(61);
        assertThat(index.segments()).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void refusesWhatIsNoIndexOfItsLanguage() {
        byte[] bytes = ProductIndex.of(LANGUAGE, List.of(TEAPOT), HELD).bytes();
        var files = new ArrayList<byte[]>();
        for (int length = 0; length < bytes.length; length += 97) {
            files.add(Arrays.copyOf(bytes, length));
        }
        files.add("not an index".getBytes(StandardCharsets.UTF_8));

        assertThat(files)
                .allSatisfy(
                        file ->
                                assertThatThrownBy(() -> ProductIndex.read(LANGUAGE, file))
                                        .isInstanceOf(UnreadableIndex.class));
        assertThatThrownBy(() -> ProductIndex.read(ShopLanguage.GERMAN, bytes))
                .isInstanceOf(UnreadableIndex.class);
    }

    private static List<String> ids(ProductIndex index, String words) {
        var nothing = ProductIndex.of(LANGUAGE, List.of(), List.of());
        return new SearchShop(new ProductSearch(index, nothing, Set.of())).ids(words);
    }
}

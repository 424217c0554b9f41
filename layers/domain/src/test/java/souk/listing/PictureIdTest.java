package souk.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.catalogue.SellerId;
import souk.value.Malformed;

class PictureIdTest {
    private static final PictureId VASE = new PictureId(new SellerId("sam"), "vase-1");

    @Test
    void isFoundByTheKeyOfItsUploadAndByItsAddress() {
        assertThat(PictureId.ofUpload(VASE.upload())).isEqualTo(VASE);
        assertThat(PictureId.of(VASE.address(1600, 900))).contains(VASE);
        assertThat(PictureId.of(new ImageAddress("/media/sam/vase-1-480.jpg"))).isEmpty();
        assertThat(PictureId.of(new ImageAddress("/images/demo/vase-9x9.jpg"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "media/sam/a", "uploads/sam", "uploads/sam/a/b", "uploads/sam/../a"})
    void isOfNoOtherKey(String key) {
        assertThatThrownBy(() -> PictureId.ofUpload(key)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "a/b", "a.b", "a b"})
    void isCalledByPlainLettersOnly(String name) {
        assertThat(PictureId.find(new SellerId("sam"), name)).isEmpty();
    }
}

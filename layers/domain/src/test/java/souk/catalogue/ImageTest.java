package souk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ImageTest {
    @Test
    void hasEachWidthThatIsLessThanItsOwn() {
        assertThat(Image.of("/media/sam/a-1600x1200.jpg"))
                .isEqualTo(
                        new Image(
                                "/media/sam/a-1600x1200.jpg",
                                1600,
                                1200,
                                List.of(
                                        new Image.Size("/media/sam/a-480.jpg", 480),
                                        new Image.Size("/media/sam/a-960.jpg", 960),
                                        new Image.Size("/media/sam/a-1600x1200.jpg", 1600))));
        assertThat(Image.of("/media/sam/a-960x20.jpg").sizes())
                .extracting(Image.Size::width)
                .containsExactly(480, 960);
        assertThat(Image.of("/media/sam/a-12x2400.jpg").sizes())
                .containsExactly(new Image.Size("/media/sam/a-12x2400.jpg", 12));
    }

    @Test
    void isADrawingWhereTheNameTellsNoSize() {
        Image drawing = Image.of("/images/demo/oat-tall-mug.svg");

        assertThat(drawing.width()).isEqualTo(600);
        assertThat(drawing.height()).isEqualTo(600);
        assertThat(drawing.sizes())
                .containsExactly(new Image.Size("/images/demo/oat-tall-mug.svg", 600));
    }
}

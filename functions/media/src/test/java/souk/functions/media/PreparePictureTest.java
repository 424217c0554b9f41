package souk.functions.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import souk.catalogue.SellerId;
import souk.http.FakeContext;
import souk.job.JobFailed;
import souk.listing.PictureId;

class PreparePictureTest {
    private static final PictureId VASE = new PictureId(new SellerId("sam"), "vase");

    private final FilesInMemory files = new FilesInMemory();
    private final PreparePicture function = new PreparePicture(files);

    @Test
    void writesEachWidthAndTheLargestLast() throws IOException {
        put(JpegFiles.of(Painting.of(2000, 1500, BufferedImage.TYPE_INT_RGB), false));

        assertThat(hear("uploads/sam/vase")).isEqualTo("{\"PicturesReady\":1}");

        assertThat(files.published.keySet())
                .containsExactly(
                        "/media/sam/vase-480.jpg",
                        "/media/sam/vase-960.jpg",
                        "/media/sam/vase-1600x1200.jpg");
        assertThat(files.outcomes).isEqualTo(Map.of(VASE, "1600 x 1200"));
        assertThat(new Shown(files.jpeg("/media/sam/vase-480.jpg")).image().getHeight())
                .isEqualTo(360);
    }

    @Test
    void writesNoWidthThatTheFileHasNot() throws IOException {
        put(PngFiles.of(Painting.of(500, 700, BufferedImage.TYPE_INT_RGB)));

        hear("uploads/sam/vase");

        assertThat(files.published.keySet())
                .containsExactly("/media/sam/vase-480.jpg", "/media/sam/vase-500x700.jpg");
    }

    @Test
    void saysWhyNothingBecomesPublic() throws IOException {
        put(JpegFiles.text("<svg onload='alert(1)'/>"));

        assertThat(hear("uploads/sam/vase")).isEqualTo("{\"PicturesRefused\":1}");

        assertThat(files.published).isEmpty();
        assertThat(files.outcomes).isEqualTo(Map.of(VASE, "UNSUPPORTED"));
    }

    @Test
    void mayHearTwiceOrTooLate() throws IOException {
        put(PngFiles.of(Painting.of(50, 70, BufferedImage.TYPE_INT_RGB)));
        hear("uploads/sam/vase");
        byte[] first = files.jpeg("/media/sam/vase-50x70.jpg");

        assertThat(hear("uploads/sam/vase")).isEqualTo("{\"PicturesReady\":1}");
        assertThat(files.jpeg("/media/sam/vase-50x70.jpg")).isSameAs(first);

        files.originals.clear();
        assertThat(hear("uploads/sam/vase")).isEqualTo("{\"PicturesGone\":1}");
    }

    @Test
    void failsOnAnEventThatIsNotOfAnUpload() throws IOException {
        for (String key : new String[] {"media/sam/vase-480.jpg", "uploads/sam/a/b", ""}) {
            assertThat(failed(key)).isTrue();
        }
        assertThat(files.outcomes).isEmpty();
    }

    @Test
    void primesWithoutTouchingAFile() {
        function.prime();

        assertThat(files.published).isEmpty();
        assertThat(files.outcomes).isEmpty();
    }

    private boolean failed(String key) throws IOException {
        try {
            hear(key);
            return false;
        } catch (JobFailed failed) {
            return true;
        }
    }

    private void put(byte[] file) {
        files.originals.put(VASE, file);
    }

    private String hear(String key) throws IOException {
        String event =
                """
                {"source": "aws.s3", "detail-type": "Object Created",
                 "detail": {"bucket": {"name": "b"}, "object": {"key": "%s", "size": 9}, "reason": "PutObject"}}"""
                        .formatted(key);
        var out = new ByteArrayOutputStream();
        function.handleRequest(
                new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)),
                out,
                new FakeContext());
        return out.toString(StandardCharsets.UTF_8);
    }
}

package souk.functions.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.listing.PictureFault;

class RefusedFilesTest {
    private static final BufferedImage SMALL = Painting.of(60, 40, BufferedImage.TYPE_INT_RGB);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\u00ff",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<!doctype html><script>alert(1)</script>",
                "GIF87a",
                "RIFF\0\0\0\0WAVE",
                "\0\0\0\34ftypavif"
            })
    void refusesWhatIsNoPictureWhateverItIsCalled(String file) {
        requireRefused(JpegFiles.text(file), PictureFault.UNSUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"heic", "heix", "hevc", "mif1"})
    void tellsHeicFromTheRest(String brand) {
        requireRefused(JpegFiles.text("\0\0\0\34ftyp" + brand + "\0\0\0\0"), PictureFault.HEIC);
    }

    @Test
    void refusesTooManyPixelsByTheHeaderAlone() {
        byte[] jpeg = JpegFiles.of(SMALL, false);
        ByteBuffer.wrap(jpeg)
                .putShort(frame(jpeg) + 5, (short) 20_000)
                .putShort(frame(jpeg) + 7, (short) 20_000);

        requireRefused(jpeg, PictureFault.TOO_LARGE);
        requireRefused(PngFiles.claiming(20_000, 20_000), PictureFault.TOO_LARGE);
        requireRefused(PngFiles.claiming(Integer.MAX_VALUE, 1), PictureFault.TOO_LARGE);
        requireRefused(PngFiles.claiming(7_100, 7_100), PictureFault.TOO_LARGE);
        requireRefused(PngFiles.claiming(0, 5), PictureFault.UNREADABLE);
    }

    @Test
    void refusesWhatMoves() throws IOException {
        byte[] png =
                PngFiles.withChunk(PngFiles.of(SMALL), "acTL", new byte[] {0, 0, 0, 2, 0, 0, 0, 0});

        requireRefused(png, PictureFault.ANIMATED);
        requireRefused(movingWebp(), PictureFault.ANIMATED);
        requireRefused(movingGif(), PictureFault.UNSUPPORTED);
    }

    @Test
    void refusesWhatEndsTooEarly() throws IOException {
        var random = new Random(7);
        for (byte[] file :
                new byte[][] {
                    JpegFiles.withMetadata(JpegFiles.of(SMALL, false), 6),
                    JpegFiles.withMetadata(JpegFiles.of(SMALL, true), 1),
                    PngFiles.withMetadata(PngFiles.of(SMALL), 3),
                    webp("lossy.webp"),
                    webp("lossless.webp")
                }) {
            for (int i = 0; i < 40; i++) {
                byte[] part = Arrays.copyOf(file, 12 + random.nextInt(file.length - 13));
                requireRefused(part, PictureFault.UNREADABLE);
            }
        }
    }

    @Test
    void refusesSoManyPassesThatNobodyWouldWaitForThem() {
        byte[] jpeg = JpegFiles.of(SMALL, true);
        var many = new ByteArrayOutputStream();
        many.write(jpeg, 0, jpeg.length - 2);
        for (int i = 0; i < 200; i++) {
            many.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xDA, 0, 8, 1, 1, 0, 0, 0, 0});
        }
        many.write(jpeg, jpeg.length - 2, 2);

        requireRefused(many.toByteArray(), PictureFault.UNREADABLE);
    }

    @Test
    void survivesRandomBytesBehindEachBeginning() {
        var random = new Random(11);
        byte[][] files = {
            JpegFiles.of(SMALL, false), JpegFiles.of(SMALL, true), PngFiles.of(SMALL)
        };
        for (int i = 0; i < 300; i++) {
            byte[] file = files[i % files.length].clone();
            for (int change = 0; change <= i % 7; change++) {
                file[8 + random.nextInt(file.length - 8)] = (byte) random.nextInt();
            }

            assertThatCode(() -> tryIt(file)).as("change %d", i).doesNotThrowAnyException();
        }
    }

    /** A photo or a refusal, and nothing else. */
    private static void tryIt(byte[] file) {
        try {
            Photo photo = Photo.of(file);
            new Shown(photo.jpeg(photo.width())).requireNothingButPixels();
        } catch (PictureRefused refused) {
            assertThat(refused.fault()).isNotNull();
        }
    }

    private static void requireRefused(byte[] file, PictureFault fault) {
        try {
            Photo.of(file);
        } catch (PictureRefused refused) {
            assertThat(refused.fault()).isEqualTo(fault);
            return;
        }
        throw new AssertionError("taken, instead of " + fault);
    }

    /** Where a JPEG's size stands. */
    private static int frame(byte[] jpeg) {
        for (int at = 2; ; at++) {
            if ((jpeg[at] & 0xFF) == 0xFF && (jpeg[at + 1] & 0xFF) == 0xC0) {
                return at;
            }
        }
    }

    private static byte[] webp(String name) throws IOException {
        try (var in = RefusedFilesTest.class.getResourceAsStream(name)) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }

    private static byte[] movingWebp() {
        byte[] data = JpegFiles.text("RIFF\26\0\0\0WEBPANIM\6\0\0\0\0\0\0\0\0\0");
        ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN).putInt(4, data.length - 8);
        return data;
    }

    private static byte[] movingGif() throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("gif").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            writer.writeToSequence(new IIOImage(SMALL, null, null), null);
            writer.writeToSequence(new IIOImage(SMALL, null, null), null);
            writer.endWriteSequence();
        }
        return bytes.toByteArray();
    }
}

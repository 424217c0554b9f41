package souk.bench.coldstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import souk.bench.deployed.Deployment;
import souk.bench.image.ImageContext;
import souk.bench.image.ImageLayout;
import souk.local.template.FunctionDefinition;

@EnabledOnOs(OS.LINUX)
class ImageTest {
    private static final Path ROOT = Path.of("..");

    @TempDir Path folder;

    @Test
    void startsFromItsTrainedCacheAndWithoutOne() throws IOException {
        Map<String, ImageLayout> images = new ImageContext(ROOT, folder).images();
        try (var deployment = Deployment.open(ROOT)) {
            FunctionDefinition function = deployment.function("GetProduct");
            new Training(deployment, ROOT.resolve("events"), 2).train(images, List.of(function));
            var packaging = new ImagePackaging(images, deployment.region(), deployment.standIns());
            Subject subject =
                    new Subjects(deployment, ROOT.resolve("events"), packaging).of(function);

            new Trial(watched(subject, "cached.log"), "", 1).cold();
            Files.delete(packaging.image(function).cache(function));
            new Trial(watched(subject, "without.log"), "", 1).cold();

            assertThat(loading("cached.log", function.handler()))
                    .contains("source: shared objects file");
            assertThat(loading("without.log", function.handler()))
                    .doesNotContain("shared objects file");
        }
    }

    @Test
    void holdsAnAreasJarsAndTheirStart() {
        Map<String, ImageLayout> images = new ImageContext(ROOT, folder).images();

        assertThat(images)
                .containsOnlyKeys(
                        "accounts",
                        "cart",
                        "catalogue",
                        "checkout",
                        "mail",
                        "media",
                        "moderation",
                        "orders",
                        "parcels",
                        "refunds",
                        "reviews",
                        "search",
                        "sellers",
                        "shipping",
                        "wishlist")
                .allSatisfy(
                        (area, image) -> assertThat(image.lib().resolve(area + ".jar")).exists())
                .allSatisfy(
                        (area, image) ->
                                assertThat(stripes(image)).isEqualTo(area.equals("checkout")));
        assertThat(images.values())
                .extracting(ImageLayout::task)
                .allSatisfy(task -> assertThat(task.resolve("bootstrap")).isExecutable())
                .allSatisfy(task -> assertThat(task.resolve("native/x86_64.so")).isNotEmptyFile())
                .allSatisfy(task -> assertThat(task.resolve("native/aarch64.so")).isNotEmptyFile());
    }

    private static boolean stripes(ImageLayout image) {
        String[] jars = image.lib().toFile().list((lib, jar) -> jar.startsWith("stripe-java"));
        return jars != null && jars.length > 0;
    }

    /** The same, which writes down where it loads its classes from. */
    private Subject watched(Subject subject, String log) {
        return new Subject(
                subject.name(),
                subject.task(),
                subject.program(),
                api -> {
                    Map<String, String> more = new HashMap<>(subject.environment().apply(api));
                    more.put(
                            "JDK_JAVA_OPTIONS",
                            "-Xlog:class+load:file=" + folder.resolve(log).toAbsolutePath());
                    return more;
                },
                subject.events(),
                subject.snapshots(),
                subject.packageBytes());
    }

    private String loading(String log, String type) throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve(log))) {
            return lines.filter(line -> line.contains(" " + type + " "))
                    .collect(Collectors.joining("\n"));
        }
    }
}

package souk.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import souk.local.fixture.Fixture;

/** The launcher as people start it: a process. */
final class MainTest {
    @TempDir Path folder;

    private @Nullable Process started;

    @AfterEach
    void end() {
        if (started != null) {
            started.destroyForcibly();
        }
    }

    @Test
    void endsWithOneSentenceWhenItCannotOpen() throws IOException, InterruptedException {
        var launcher = launch(folder.resolve("none.yaml"));

        assertThat(launcher.waitFor(30, TimeUnit.SECONDS)).isTrue();

        assertThat(launcher.exitValue()).isEqualTo(1);
        assertThat(text(launcher)).matches("souk: There is no template [^\\n]+\\n");
    }

    @Test
    void endsWithOneSentenceWhenTheShopHasNoSuchCurrencyOrTimeZone() throws Exception {
        var template = Path.of("../template.yaml");
        for (var setting : List.of("ShopCurrency=ZZZ", "ShopTimeZone=Europe/North")) {
            var at = setting.indexOf('=');
            var launcher =
                    launch(
                            template,
                            Map.of("PARAM_" + setting.substring(0, at), setting.substring(at + 1)));

            assertThat(launcher.waitFor(60, TimeUnit.SECONDS)).isTrue();

            assertThat(launcher.exitValue()).isEqualTo(1);
            assertThat(text(launcher)).matches("souk: The shop's [^\\n]+\\n");
        }
    }

    @Test
    void opensAndEndsWithAllItStarted() throws IOException, InterruptedException {
        var launcher = launch(Fixture.template());
        var lines = launcher.inputReader(StandardCharsets.UTF_8);
        var sign = new StringBuilder();
        for (var line = lines.readLine();
                line != null && !line.startsWith("Ctrl-C");
                line = lines.readLine()) {
            sign.append(line).append('\n');
        }
        var children = launcher.descendants().toList();

        launcher.toHandle().destroy();

        assertThat(launcher.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(launcher.exitValue()).isZero();
        assertThat(sign).contains("http://localhost:").contains("alice, bob, carol");
        assertThat(children).isNotEmpty();
        for (var child : children) {
            assertThat(child.onExit().orTimeout(5, TimeUnit.SECONDS).join().isAlive()).isFalse();
        }
        assertThat(text(launcher)).isEmpty();
    }

    @Test
    void leavesNoFunctionBehindWhenItIsKilled() throws IOException {
        var launcher = launch(Fixture.template());
        var lines = launcher.inputReader(StandardCharsets.UTF_8);
        for (var line = lines.readLine();
                line != null && !line.startsWith("Ctrl-C");
                line = lines.readLine()) {
            // It opens.
        }
        var children = launcher.descendants().toList();

        launcher.destroyForcibly();

        for (var child : children) {
            assertThat(child.onExit().orTimeout(5, TimeUnit.SECONDS).join().isAlive()).isFalse();
        }
    }

    private Process launch(Path template) throws IOException {
        return launch(template, Map.of());
    }

    private Process launch(Path template, Map<String, String> more) throws IOException {
        var builder =
                new ProcessBuilder(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName()));
        builder.environment().put("SOUK_TEMPLATE", template.toString());
        builder.environment().put("SOUK_DATA", folder.resolve("data").toString());
        builder.environment().put("PORT", "0");
        builder.environment().put("IDENTITY_PORT", "0");
        builder.environment().put("STRIPE_PORT", "0");
        builder.environment().put("DYNAMODB_PORT", "0");
        builder.environment().put("MEDIA_PORT", "0");
        builder.environment().put("MAIL_PORT", "0");
        builder.environment().putAll(more);
        var process = builder.start();
        started = process;
        return process;
    }

    private static String text(Process process) throws IOException {
        return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}

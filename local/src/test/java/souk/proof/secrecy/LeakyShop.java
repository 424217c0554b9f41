package souk.proof.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import souk.journey.AllRows;
import souk.journey.RealShop;
import souk.local.LocalCloud;
import souk.local.LocalSettings;
import souk.local.StripeKeys;
import souk.local.console.Console;
import souk.local.net.LoopbackServer;
import souk.local.secrets.SecretTexts;
import souk.local.secrets.SecretVault;
import souk.local.template.WholeTemplate;

/**
 * The real shop with canaries for secrets, with leaky proxies between its functions and all that
 * they call, and with its logs and its console kept.
 */
public final class LeakyShop implements AutoCloseable {
    private static final String SECRETS =
            Canaries.WEBHOOK_SECRET + " " + Canaries.OLD_WEBHOOK_SECRET;

    public final LeakyProxy tables = new LeakyProxy();
    final LeakyProxy secrets = new LeakyProxy();
    final LeakyProxy stripe = new LeakyProxy();
    public final LocalCloud shop;

    private final Path logs = RealShop.settings().logs().orElseThrow();
    private final ByteArrayOutputStream console = new ByteArrayOutputStream();
    private final SecretVault vault;

    /**
     * @param folder an empty one
     */
    public LeakyShop(Path folder, boolean isolated) {
        var out = new PrintStream(console, true, StandardCharsets.UTF_8);
        shop = LocalCloud.start(settings(folder, isolated), new Console(out, true));
        vault =
                SecretVault.start(
                        LoopbackServer.bind(0, "the secrets", ""),
                        shop.template().secrets(),
                        SecretTexts.ofStripe(Canaries.STRIPE_KEY, SECRETS));
        tables.knows(shop.dynamoDbAddress());
        secrets.knows(vault.address());
        stripe.knows(shop.stripe().orElseThrow().address());
    }

    private LocalSettings settings(Path folder, boolean isolated) {
        var usual = RealShop.settings();
        return new LocalSettings(
                        template(usual.template(), folder),
                        usual.ports(),
                        Optional.empty(),
                        Optional.of(logs),
                        usual.choices(),
                        usual.parameters(),
                        new StripeKeys(
                                Canaries.STRIPE_KEY, SECRETS, "pk_test_local", Optional.empty()),
                        usual.longestInterval())
                .withIsolated(isolated)
                .withSchedules(false);
    }

    /** The real template, but that its functions find everything at the leaky proxies. */
    private Path template(Path real, Path folder) {
        var root = real.getParent();
        try {
            var text =
                    WholeTemplate.read(real)
                            .replaceAll("(CodeUri|ContentUri): ", "$1: " + root + "/")
                            .replaceAll(
                                    variable("AWS_ENDPOINT_URL_DYNAMODB"), "$1" + tables.address())
                            .replaceAll(
                                    variable("AWS_ENDPOINT_URL_SECRETS_MANAGER"),
                                    "$1" + secrets.address())
                            .replaceAll(variable("STRIPE_API_BASE"), "$1" + stripe.address());
            return Files.writeString(folder.resolve("template.yaml"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String variable(String name) {
        return "(?m)^( +" + name + ": ).*$";
    }

    /** All that the functions and the local cloud wrote, by place. */
    Map<String, String> logs() {
        var logs = new TreeMap<String, String>();
        logs.put("the console", console.toString(StandardCharsets.UTF_8));
        try (var files = Files.walk(this.logs)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                logs.put("the log " + file.getFileName(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(logs).as("logs").hasSizeGreaterThan(1);
        return logs;
    }

    /** Every row, by table. */
    Map<String, String> rows() {
        var rows = new TreeMap<String, String>();
        AllRows.of(shop)
                .byTable()
                .forEach((table, content) -> rows.put("the table " + table, content.toString()));
        return rows;
    }

    int count() {
        return AllRows.of(shop).count();
    }

    @Override
    public void close() {
        shop.close();
        vault.close();
        tables.close();
        secrets.close();
        stripe.close();
    }
}

package souk.local.gateway;

import java.nio.file.Path;
import org.eclipse.jetty.server.Handler;
import souk.local.console.Console;
import souk.local.functions.Functions;
import souk.local.net.LoopbackServer;
import souk.local.template.Template;

/** The one address of the shop: the API on its paths, the storefront on all others. */
public final class Gateway implements AutoCloseable {
    private final LoopbackServer server;

    private Gateway(LoopbackServer server) {
        this.server = server;
    }

    /**
     * Starts to answer.
     *
     * @param server a server that is not started yet; it closes with the gateway
     * @param throttled whether the template's limits apply
     * @param media shows sellers' pictures
     * @param storefront the folder of the exported storefront, which need not be there
     * @param config the storefront's settings on this machine, as JSON
     * @param welcome the page to show while it is not
     */
    public static Gateway start(
            LoopbackServer server,
            Template template,
            Functions functions,
            boolean throttled,
            Handler media,
            Path storefront,
            String config,
            String welcome,
            Console console) {
        server.start(
                new Handler.Sequence(
                        new Api(template, functions, throttled, console),
                        Site.compressed(
                                Site.pictures(),
                                media,
                                Site.config(config),
                                Site.storefront(storefront, welcome))));
        return new Gateway(server);
    }

    @Override
    public void close() {
        server.close();
    }
}

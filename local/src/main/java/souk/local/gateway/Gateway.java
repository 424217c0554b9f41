package souk.local.gateway;

import java.util.Optional;
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
     * @param answers notes what the API answers, if that is wanted
     */
    public static Gateway start(
            LoopbackServer server,
            Template template,
            Functions functions,
            boolean throttled,
            Handler media,
            Storefront storefront,
            Console console,
            Optional<AnswerLog> answers) {
        var api = new Api(template, functions, throttled, console, answers);
        server.start(
                new Handler.Sequence(
                        api,
                        Site.compressed(
                                media,
                                new PageHeaderFilter(
                                        storefront.policy().headers(template.pageHeaders()),
                                        new Handler.Sequence(
                                                Site.pictures(),
                                                Site.config(storefront.config()),
                                                new WholePages(
                                                        template.pageOrigins(),
                                                        api,
                                                        storefront.policy()),
                                                Site.storefront(storefront))))));
        return new Gateway(server);
    }

    @Override
    public void close() {
        server.close();
    }
}

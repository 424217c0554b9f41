package souk.local.functions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import souk.local.net.LoopbackServer;

/**
 * The Lambda Runtime API: one server, and an address of its own for every worker, as every
 * execution environment has one in Lambda.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">Lambda: the runtime
 *     API</a>
 */
final class RuntimeApi implements AutoCloseable {
    /** More workers than this machine would ever run at once. */
    private static final int MAX_WORKERS = 1_000;

    private final Server server = new Server(LoopbackServer.threads("runtime-api", MAX_WORKERS));
    private final Map<Connector, WorkerInbox> desks = new ConcurrentHashMap<>();

    RuntimeApi() {
        server.setHandler(LoopbackServer.whole(new Desks()));
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("cannot serve the Runtime API", e);
        }
    }

    /**
     * Opens an address for a worker.
     *
     * @param backlogs what the worker may take from, by the name it asks with; a worker of one
     *     function asks without
     */
    WorkerInbox open(Map<String, Backlog> backlogs, Consumer<Outcome> onInitError) {
        var connector = LoopbackServer.connector(server, 0);
        // A worker waits for its next event for as long as it takes.
        connector.setIdleTimeout(0);
        try {
            connector.open();
            var desk =
                    new WorkerInbox(
                            connector.getLocalPort(), backlogs, onInitError, () -> shut(connector));
            desks.put(connector, desk);
            server.addConnector(connector);
            connector.start();
            return desk;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException("cannot open the Runtime API", e);
        }
    }

    private void shut(ServerConnector connector) {
        desks.remove(connector);
        server.removeConnector(connector);
        try {
            connector.stop();
        } catch (Exception e) {
            throw new IllegalStateException("cannot shut the Runtime API", e);
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("cannot stop the Runtime API", e);
        }
    }

    private final class Desks extends Handler.Abstract {
        @Override
        public boolean handle(Request request, Response response, Callback callback)
                throws Exception {
            var desk = desks.get(request.getConnectionMetaData().getConnector());
            if (desk == null) {
                Response.writeError(request, response, callback, HttpStatus.GONE_410);
            } else {
                desk.handle(request, response, callback);
            }
            return true;
        }
    }
}

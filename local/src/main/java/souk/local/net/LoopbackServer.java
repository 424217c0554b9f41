package souk.local.net;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * An HTTP server on 127.0.0.1 that runs each request on a virtual thread of its own.
 *
 * <p>It takes its port when it is made and answers once it is started, so that every port is known,
 * and a taken one told, before anything slow begins. Thread-safe.
 */
public final class LoopbackServer implements AutoCloseable {
    private static final int USUAL_THREADS = 32;

    public static final String HOST = "127.0.0.1";

    /**
     * An encoded slash or percent sign is for the API to judge; what would climb out of a folder is
     * refused before anybody sees it.
     */
    private static final UriCompliance PATHS =
            UriCompliance.DEFAULT.with(
                    "souk",
                    UriCompliance.Violation.AMBIGUOUS_EMPTY_SEGMENT,
                    UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING,
                    UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR);

    private final Server server;
    private final ServerConnector connector;
    private UnaryOperator<Handler> front = UnaryOperator.identity();

    private LoopbackServer(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /**
     * Takes a port; 0 takes a free one.
     *
     * @throws PortTaken if another process has it
     */
    public static LoopbackServer bind(int port, String purpose, String variable) {
        var server = new Server(threads(purpose));
        server.setErrorHandler(LoopbackServer::unreadable);
        var connector = connector(server, port);
        try {
            connector.open();
        } catch (BindException _) {
            throw new PortTaken(port, purpose, variable);
        } catch (IOException e) {
            // Jetty wraps the reason of some systems in a plain IOException.
            if (e.getCause() instanceof BindException) {
                throw new PortTaken(port, purpose, variable);
            }
            throw new UncheckedIOException(e);
        }
        server.addConnector(connector);
        return new LoopbackServer(server, connector);
    }

    /**
     * What cannot even be read as a request is answered as API Gateway answers it; nothing more is
     * read from its connection.
     */
    private static boolean unreadable(Request request, Response response, Callback callback) {
        var status = response.getStatus();
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
        if (request.getAttribute(ErrorHandler.ERROR_EXCEPTION) instanceof HttpException) {
            response.getHeaders().put(HttpHeader.CONNECTION, "close");
        }
        var text = "{\"message\":\"%s\"}".formatted(HttpStatus.getMessage(status));
        Content.Sink.write(response, true, text, callback);
        return true;
    }

    /**
     * A connector on 127.0.0.1 that passes every path on as it came; it still has to be opened or
     * started.
     */
    public static ServerConnector connector(Server server, int port) {
        var http = new HttpConfiguration();
        http.setSendServerVersion(false);
        // API Gateway takes this much of request line and headers.
        http.setRequestHeaderSize(10_240);
        http.setUriCompliance(PATHS);
        var connector = new ServerConnector(server, 0, 1, new HttpConnectionFactory(http));
        connector.setHost(HOST);
        connector.setPort(port);
        connector.setReuseAddress(true);
        // Longer than the API waits for a function.
        connector.setIdleTimeout(60_000);
        return connector;
    }

    /**
     * The handler, behind one that leaves no body half read: for a server made without this class.
     */
    public static Handler whole(Handler handler) {
        return new UnreadBodies(handler);
    }

    /** The threads of a server: a few to wait for sockets, a virtual one per request. */
    public static QueuedThreadPool threads(String name) {
        return threads(name, USUAL_THREADS);
    }

    /**
     * The same for a server of many addresses, each of which keeps a thread.
     *
     * @param most threads that wait for sockets
     */
    public static QueuedThreadPool threads(String name, int most) {
        var pool = new QueuedThreadPool(most, 2);
        pool.setName(name);
        pool.setDaemon(true);
        pool.setVirtualThreadsExecutor(
                Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name(name + "-", 0).factory()));
        return pool;
    }

    public int port() {
        return connector.getLocalPort();
    }

    /** Says what stands in front of the handler that it will be started with. */
    public void behind(UnaryOperator<Handler> front) {
        this.front = front;
    }

    public void start(Handler handler) {
        server.setHandler(whole(front.apply(handler)));
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("cannot serve on port " + port(), e);
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
            connector.close();
        } catch (Exception e) {
            throw new IllegalStateException("cannot stop serving on port " + port(), e);
        }
    }
}

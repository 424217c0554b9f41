package souk.wiring;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;

/** An HTTP server of a test, on a free port of this machine alone. */
record LoopbackHttp(HttpServer server) implements AutoCloseable {
    static LoopbackHttp serving(HttpHandler answer) {
        try {
            var free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            HttpServer server = HttpServer.create(free, 0);
            server.createContext("/", answer);
            server.start();
            return new LoopbackHttp(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

package souk.local.net;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a raw socket, since clients hide by sending again what a server does to their connections. */
class UnreadBodiesTest {
    private static final int LENGTH = 4 * 1024 * 1024;

    private final LoopbackServer server = LoopbackServer.bind(0, "refuses", "");
    private final Semaphore asked = new Semaphore(0);
    private Socket socket = new Socket();
    private OutputStream out = OutputStream.nullOutputStream();
    private BufferedReader in = new BufferedReader(Reader.nullReader());

    @BeforeEach
    void open() throws IOException {
        server.start(new Refusing());
        socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.setSoTimeout(20_000);
        out = socket.getOutputStream();
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
    }

    @AfterEach
    void close() throws IOException {
        socket.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/text", "/empty", "/nobody", "/part"})
    void keepsTheConnectionOfWhoStillSends(String path) throws Exception {
        send("PUT " + path + " HTTP/1.1\r\nHost: shop\r\nContent-Length: " + LENGTH + "\r\n\r\n");
        out.write(new byte[1000]);
        asked.acquire();
        out.write(new byte[LENGTH - 1000]);

        assertThat(answer()).doesNotContain("connection: close");

        send("GET /text HTTP/1.1\r\nHost: shop\r\n\r\n");
        assertThat(answer()).startsWith("http/1.1 403");
    }

    @Test
    void keepsTheConnectionOfWhoSendsInChunks() throws Exception {
        send("PUT /text HTTP/1.1\r\nHost: shop\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n");
        asked.acquire();
        send("1\r\nb\r\n0\r\n\r\n");

        assertThat(answer()).doesNotContain("connection: close");

        send("GET /text HTTP/1.1\r\nHost: shop\r\n\r\n");
        assertThat(answer()).startsWith("http/1.1 403");
    }

    @Test
    void saysThatItClosesWhereTheBodyIsTooLong() throws Exception {
        send(
                "PUT /text HTTP/1.1\r\nHost: shop\r\nContent-Length: %d\r\n\r\n"
                        .formatted(UnreadBodies.MOST + 1));

        assertThat(answer()).startsWith("http/1.1 403").contains("connection: close");
        assertThat(in.read()).isEqualTo(-1);
    }

    @Test
    void answersWhoAsksBeforeSending() throws Exception {
        send(
                "PUT /text HTTP/1.1\r\nHost: shop\r\nContent-Length: 9\r\nExpect: 100-continue\r\n\r\n");

        assertThat(answer()).startsWith("http/1.1 403").contains("connection: close");
        assertThat(in.read()).isEqualTo(-1);
    }

    private void send(String text) throws IOException {
        out.write(text.getBytes(UTF_8));
    }

    /** Status line and headers in lower case; the body is read and left out. */
    private String answer() throws IOException {
        var head = new StringBuilder();
        var length = 0;
        for (var line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            var low = line.toLowerCase(Locale.ROOT);
            head.append(low).append('\n');
            if (low.startsWith("content-length: ")) {
                length = Integer.parseInt(low.substring("content-length: ".length()));
            }
        }
        in.skip(length);
        return head.toString();
    }

    private final class Refusing extends Handler.Abstract {
        @Override
        public boolean handle(Request request, Response response, Callback callback)
                throws Exception {
            asked.release();
            switch (request.getHttpURI().getPath()) {
                case "/nobody" -> {
                    return false;
                }
                case "/empty" -> {
                    response.setStatus(204);
                    callback.succeeded();
                    return true;
                }
                case "/part" -> {
                    var read = Content.Source.asInputStream(request).readNBytes(10);
                    response.setStatus(400 + read.length);
                }
                default -> response.setStatus(403);
            }
            Content.Sink.write(response, true, "no", callback);
            return true;
        }
    }
}

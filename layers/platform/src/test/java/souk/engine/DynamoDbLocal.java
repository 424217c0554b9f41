package souk.engine;

import com.amazonaws.services.dynamodbv2.local.main.ServerRunner;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** AWS's own, in this process, in memory, on a free port. */
final class DynamoDbLocal implements Engine.Place {
    private @Nullable URI address;

    @Override
    public Optional<String> absence() {
        return Optional.empty();
    }

    @Override
    public synchronized URI address() {
        URI known = address == null ? start() : address;
        address = known;
        return known;
    }

    private static URI start() {
        String port = Integer.toString(freePort());
        try {
            ServerRunner.createServerFromCommandLineArgs(
                            new String[] {
                                "-inMemory", "-sharedDb", "-disableTelemetry", "-port", port
                            })
                    .start();
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local did not start", e);
        }
        return URI.create("http://127.0.0.1:" + port);
    }

    private static int freePort() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("no free port", e);
        }
    }
}

package souk.bench.routes;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The main class of a process that runs routes: it takes events from a socket, hands each to the
 * route it is for, and tells what came of it. Ends when the socket does.
 */
final class RouteHost {
    private final Map<String, RequestStreamHandler> routes = new HashMap<>();

    private RouteHost() {}

    /** The port of whoever started this process. */
    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(args[0]))) {
            socket.setTcpNoDelay(true);
            var host = new RouteHost();
            var in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
            var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
            while (true) {
                host.serve(in, out);
            }
        } catch (EOFException e) {
            // No more events: the end.
        }
    }

    /** Made for its first event. */
    private RequestStreamHandler route(String handler) throws ReflectiveOperationException {
        RequestStreamHandler route = routes.get(handler);
        if (route == null) {
            var type = Class.forName(handler).asSubclass(RequestStreamHandler.class);
            route = type.getConstructor().newInstance();
            routes.put(handler, route);
        }
        return route;
    }

    /** Without a context, as when a snapshot is primed. */
    private void serve(DataInputStream in, DataOutputStream out)
            throws IOException, ReflectiveOperationException {
        RequestStreamHandler route = route(in.readUTF());
        CallMeter.countTransactions(in.readBoolean());
        byte[] event = in.readNBytes(in.readInt());
        var answer = new ByteArrayOutputStream();
        CallMeter.take();
        long start = System.nanoTime();
        route.handleRequest(new ByteArrayInputStream(event), answer, null);
        long nanos = System.nanoTime() - start;
        List<Call> calls = CallMeter.take();
        out.writeInt(answer.size());
        answer.writeTo(out);
        out.writeLong(nanos);
        out.writeInt(calls.size());
        for (Call call : calls) {
            call.write(out);
        }
        out.flush();
    }
}

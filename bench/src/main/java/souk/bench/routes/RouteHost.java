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
import java.util.List;

/**
 * The main class of a process that runs one route: it takes events from a socket, hands them to the
 * route, and tells what came of it. Ends when the socket does.
 */
final class RouteHost {
    private final RequestStreamHandler route;

    private RouteHost(RequestStreamHandler route) {
        this.route = route;
    }

    /** Handler's class and the port of whoever started this process. */
    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(args[1]))) {
            socket.setTcpNoDelay(true);
            var type = Class.forName(args[0]).asSubclass(RequestStreamHandler.class);
            var host = new RouteHost(type.getConstructor().newInstance());
            var in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
            var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
            while (true) {
                host.serve(in, out);
            }
        } catch (EOFException e) {
            // No more events: the end.
        }
    }

    /** Without a context, as when a snapshot is primed. */
    private void serve(DataInputStream in, DataOutputStream out) throws IOException {
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

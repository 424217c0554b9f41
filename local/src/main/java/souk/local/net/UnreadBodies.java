package souk.local.net;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Reads what a handler left of a body before its answer goes out. Jetty would answer at once and
 * then drop the connection, without having said so: a client that still sends would see a reset
 * instead of the answer, and one that keeps connections would lose its next request.
 *
 * <p>A body that is not worth reading is left, and the answer says {@code Connection: close} (RFC
 * 9112, section 9.6).
 */
final class UnreadBodies extends Handler.Wrapper {
    /** More than API Gateway takes, so that whoever sends a little too much is told. */
    static final long MOST = 16L * 1024 * 1024;

    UnreadBodies(Handler handler) {
        super(handler);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var answer = new Answer(request, response);
        boolean handled =
                super.handle(
                        request,
                        answer,
                        new Callback.Nested(callback) {
                            @Override
                            public void succeeded() {
                                answer.settle();
                                super.succeeded();
                            }
                        });
        if (!handled) {
            answer.settle();
        }
        return handled;
    }

    private static final class Answer extends Response.Wrapper {
        private boolean settled;

        Answer(Request request, Response response) {
            super(request, response);
        }

        @Override
        public void write(boolean last, ByteBuffer content, Callback callback) {
            settle();
            super.write(last, content, callback);
        }

        /** Before the first byte goes out. */
        void settle() {
            if (settled || isCommitted()) {
                return;
            }
            settled = true;
            if (!readToItsEnd(getRequest())) {
                getHeaders().put(HttpHeader.CONNECTION, "close");
            }
        }
    }

    private static boolean readToItsEnd(Request request) {
        // Who asks first sends nothing after a no.
        if (request.getLength() > MOST || asksFirst(request)) {
            return request.consumeAvailable();
        }
        try {
            var left = Content.Source.asInputStream(request);
            return left.skip(MOST) < MOST || left.read() < 0;
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean asksFirst(Request request) {
        var expected = request.getHeaders().get(HttpHeader.EXPECT);
        return expected != null && expected.toLowerCase(Locale.ROOT).contains("100-continue");
    }
}

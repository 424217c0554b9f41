package souk.proof.secrecy;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Hears all that this process writes, and lets it through. */
final class StandardStreams implements AutoCloseable {
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;

    StandardStreams() {
        System.setOut(both(out));
        System.setErr(both(err));
    }

    String heard() {
        return heard.toString(StandardCharsets.UTF_8);
    }

    private PrintStream both(PrintStream stream) {
        var both =
                new OutputStream() {
                    @Override
                    public void write(int octet) {
                        heard.write(octet);
                        stream.write(octet);
                    }
                };
        return new PrintStream(both, true, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
    }
}

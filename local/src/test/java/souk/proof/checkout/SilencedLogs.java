package souk.proof.checkout;

import java.io.OutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Keeps the log lines of thousands of requests off the console; {@link ProgressOutput} is heard all
 * the same.
 */
public final class SilencedLogs implements BeforeAllCallback, AfterAllCallback {
    static final PrintStream CONSOLE = System.out;

    @Override
    public void beforeAll(ExtensionContext context) {
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        System.setOut(CONSOLE);
    }
}

package souk.proof.checkout;

import java.util.Locale;
import souk.proof.Proof;

/** How far a long proof has come, said on the console now and then; the sample says nothing. */
public final class ProgressOutput {
    private static final int PARTS = 20;

    private final String what;
    private final int all;
    private int done;

    public ProgressOutput(String what, int all) {
        this.what = what;
        this.all = all;
    }

    /** One more is done. */
    public synchronized void done() {
        done++;
        boolean part = done == all || done % Math.max(1, all / PARTS) == 0;
        if (Proof.full() && part) {
            SilencedLogs.CONSOLE.printf(Locale.ROOT, "%s: %d of %d%n", what, done, all);
        }
    }
}

package souk.functions.accounts;

import java.time.Duration;
import souk.account.ErasureRun;
import souk.cognito.CognitoSignIns;
import souk.job.Counts;
import souk.job.Job;
import souk.wiring.Live;
import souk.wiring.Stores;

/** Every 15 minutes: goes on with the accounts that are being erased. */
public final class FinishErasures extends Job {
    private final ErasureRun erasures;

    public FinishErasures() {
        this(Live.stores());
    }

    private FinishErasures(Stores stores) {
        this(
                new ErasureRun(
                        stores.accounts().erasures(),
                        stores.accounts().personalData(),
                        CognitoSignIns.live(),
                        stores.clock()));
    }

    FinishErasures(ErasureRun erasures) {
        this.erasures = erasures;
    }

    /** Time enough for nothing: it looks for accounts and leaves them there. */
    @Override
    protected void prime() {
        erasures.run(Duration.ZERO, step -> {}, (former, fault) -> {});
    }

    @Override
    protected void run(Duration left, Counts counts) {
        erasures.run(
                left,
                step -> counts.add(name(step), 1),
                (former, fault) -> leaveOut("erasure", former.value(), fault));
    }

    private static String name(ErasureRun.Step step) {
        return switch (step) {
            case WAITS -> "ErasuresWaiting";
            case SIGN_IN_GONE -> "SignInsDeleted";
            case FINISHED -> "AccountsErased";
        };
    }
}

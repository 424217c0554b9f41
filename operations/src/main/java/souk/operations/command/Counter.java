package souk.operations.command;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A count that grows on standard error, so that standard output holds findings only. */
public final class Counter {
    private static final int REDRAW_MILLIS = 500;

    private Counter() {}

    /** To step and to close; both are safe from many threads. Nobody knows how many there are. */
    public static ProgressBar of(String what) {
        return new ProgressBarBuilder()
                .setTaskName(what)
                .setInitialMax(-1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REDRAW_MILLIS)
                .build();
    }
}

package souk.local.functions;

import souk.local.fault.StartupError;

/** A function's code is not where the template says. */
public final class NotBuilt extends StartupError {
    NotBuilt(String sentence) {
        super(sentence);
    }
}

package souk.local;

import souk.local.fault.StartupError;

/** An environment variable says what cannot be. */
public final class BadSetting extends StartupError {
    BadSetting(String sentence) {
        super(sentence);
    }
}

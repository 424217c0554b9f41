package souk.local;

import souk.local.fault.Fault;

/** An environment variable says what cannot be. */
public final class BadSetting extends Fault {
    BadSetting(String sentence) {
        super(sentence);
    }
}

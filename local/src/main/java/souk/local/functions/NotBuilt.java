package souk.local.functions;

import souk.local.fault.Fault;

/** A function's code is not where the template says. */
public final class NotBuilt extends Fault {
    NotBuilt(String sentence) {
        super(sentence);
    }
}

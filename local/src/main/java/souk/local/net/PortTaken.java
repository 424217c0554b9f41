package souk.local.net;

import souk.local.fault.StartupError;

/** Another process listens where the local cloud was told to. */
public final class PortTaken extends StartupError {
    PortTaken(int port, String purpose, String variable) {
        super(
                "Port %d, for %s, is taken: stop the process that uses it, or set %s=<port>."
                        .formatted(port, purpose, variable));
    }
}

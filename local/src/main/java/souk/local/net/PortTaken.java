package souk.local.net;

import souk.local.fault.StartupError;

/** Another process listens where the local cloud was told to. */
public final class PortTaken extends StartupError {
    PortTaken(int port, String purpose, String variable) {
        super(
                "Port %d, for %s, is taken: end what uses it, or move it with %s=<port>."
                        .formatted(port, purpose, variable));
    }
}

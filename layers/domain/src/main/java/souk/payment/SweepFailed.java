package souk.payment;

import java.util.List;

/** Some orders could not be settled; each failure is told as a suppressed one. */
public final class SweepFailed extends RuntimeException {
    SweepFailed(List<RuntimeException> failures) {
        super(failures.size() + " overdue orders could not be settled");
        failures.forEach(this::addSuppressed);
    }
}

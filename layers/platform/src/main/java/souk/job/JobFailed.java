package souk.job;

/**
 * Tells Lambda that a run failed. It bears nothing of the fault, which the log line before it has:
 * Lambda writes what is thrown to the log as it is, and a fault's message may quote anything.
 */
public final class JobFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    JobFailed(String job) {
        super(job + " failed; its log line says why", null, false, false);
    }
}

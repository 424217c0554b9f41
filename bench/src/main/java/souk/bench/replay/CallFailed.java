package souk.bench.replay;

/** A call had no answer, or another status than it should. The message says which and how. */
public final class CallFailed extends RuntimeException {
    public CallFailed(String how) {
        super(how, null, false, false);
    }
}

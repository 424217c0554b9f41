package souk.json;

import java.util.List;

/** A body that is not what the route takes. Says where and why, once per fault. */
public final class BadBody extends RuntimeException {
    /**
     * One fault.
     *
     * @param pointer where, as a JSON Pointer (RFC 6901); empty for the whole body
     */
    public record Fault(String pointer, String code, String detail) {}

    private final transient List<Fault> faults;

    public BadBody(List<Fault> faults) {
        super("bad body", null, false, false);
        this.faults = List.copyOf(faults);
    }

    BadBody(String pointer, String code, String detail) {
        this(List.of(new Fault(pointer, code, detail)));
    }

    public List<Fault> faults() {
        return faults;
    }
}

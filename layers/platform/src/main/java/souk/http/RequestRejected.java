package souk.http;

import java.util.List;
import souk.json.BadBody.Fault;

/** A request that HTTP or the contract does not allow. Thrown and caught at the edge only. */
final class RequestRejected extends RuntimeException {
    private final int status;
    private final String code;
    private final transient List<Fault> faults;

    RequestRejected(int status, String code, String detail) {
        this(status, code, detail, List.of());
    }

    RequestRejected(int status, String code, String detail, List<Fault> faults) {
        super(detail, null, false, false);
        this.status = status;
        this.code = code;
        this.faults = faults;
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    String detail() {
        return String.valueOf(getMessage());
    }

    List<Fault> faults() {
        return faults;
    }
}

package souk.telemetry;

/** Stand-in until measured. */
public final class RequestLog {
    private final String function;

    public RequestLog(String function) {
        this.function = function;
    }

    public void answered(String requestId, String routeKey, int status, String code, long start) {
        System.out.println(
                function + requestId + routeKey + status + code + (System.nanoTime() - start));
    }

    public void failed(String requestId, String routeKey, RuntimeException fault) {
        fault.printStackTrace();
    }
}

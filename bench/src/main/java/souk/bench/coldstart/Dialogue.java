package souk.bench.coldstart;

import java.time.Duration;
import souk.bench.command.CannotRun;

/**
 * What a function's process is told and says, one thing after the other.
 *
 * @param name of the function, for what it says when it fails
 */
record Dialogue(String name, RuntimeServer api, FunctionProcess process) {
    private static final Duration STEP = Duration.ofMillis(500);
    private static final int MAX_STEPS = 120;

    /**
     * Hands it an event.
     *
     * @return nanoseconds from event to answer
     * @throws CannotRun unless it answers 200, 201 or 204
     */
    long answer(byte[] event) throws InterruptedException {
        api.hand(event);
        RuntimeMessage answer = await(RuntimeMessage.What.ANSWER);
        if (!answer.text().matches("(?s).*\"statusCode\":20[014].*")) {
            throw new CannotRun(name + " did not answer 20x but " + answer.text());
        }
        return answer.nanos() - api.handedNanos();
    }

    /**
     * What it says next.
     *
     * @throws CannotRun when it says something else, ends, or is silent for a minute
     */
    RuntimeMessage await(RuntimeMessage.What wanted) throws InterruptedException {
        for (int step = 0; step < MAX_STEPS; step++) {
            RuntimeMessage said = api.next(STEP);
            if (said != null && said.what() == wanted) {
                return said;
            }
            if (said != null) {
                throw new CannotRun(
                        "%s said %s instead of %s: %s"
                                .formatted(name, said.what(), wanted, said.text()));
            }
            if (!process.isAlive()) {
                throw new CannotRun(name + " ended: " + process.logEnd());
            }
        }
        throw new CannotRun(name + " said nothing for a minute: " + process.logEnd());
    }
}

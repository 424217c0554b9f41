package souk.moderation;

import java.util.Optional;

/** What a moderator says, to test with. */
public final class SampleVerdicts {
    public static final String MODERATOR = "0123456789ab";

    /** Without a reason. */
    public static final Verdict PLAIN = new Verdict(MODERATOR, Optional.empty());

    private SampleVerdicts() {}

    /** With a reason. */
    public static Verdict because(String reason) {
        return new Verdict(MODERATOR, Optional.of(new DecisionReason(reason)));
    }
}

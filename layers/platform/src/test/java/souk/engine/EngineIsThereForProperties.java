package souk.engine;

import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** The same as {@link EngineIsThere} for jqwik. */
public final class EngineIsThereForProperties implements SkipExecutionHook {
    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
        return Engine.CHOSEN.absence().map(SkipResult::skip).orElseGet(SkipResult::doNotSkip);
    }
}

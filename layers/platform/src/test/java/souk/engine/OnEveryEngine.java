package souk.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * On a class of tests that hold what the shop relies on in a store. The build runs it once for each
 * {@link Engine}; where an engine is not to be had its tests count as skipped, with the reason. A
 * class of properties says the same with jqwik's own annotations and {@link
 * EngineIsThereForProperties}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag(OnEveryEngine.TAG)
@ExtendWith({EngineIsThere.class, DifferenceIsThere.class, EmptyAfterwards.class})
public @interface OnEveryEngine {
    /** By which the build chooses. */
    String TAG = "engine";
}

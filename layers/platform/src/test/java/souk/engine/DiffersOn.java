package souk.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a test that holds what AWS documents and an engine does otherwise. There it runs all the same
 * and must fail: then it counts as skipped, and once it passes it fails the build, so that the
 * annotation goes. docs/engines.md lists every difference.
 */
@Target(ElementType.METHOD)
@Repeatable(DiffersOn.All.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface DiffersOn {
    Engine value();

    /** What it does instead. */
    String by();

    /** Only where the test is given this; whatever it is given when empty. */
    String with() default "";

    /** More than one of a test. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {
        DiffersOn[] value();
    }
}

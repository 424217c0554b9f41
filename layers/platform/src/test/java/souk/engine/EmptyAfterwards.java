package souk.engine;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Deletes the rows of a class of tests after it, on an engine that gets slower with each row. */
final class EmptyAfterwards implements AfterAllCallback {
    @Override
    public void afterAll(ExtensionContext context) {
        // A nested class shares its rows with the class around it.
        if (context.getRequiredTestClass().getEnclosingClass() == null) {
            Engine.CHOSEN.empty();
        }
    }
}

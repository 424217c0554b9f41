package souk.bench.coldstart;

import java.util.function.Supplier;
import souk.local.template.FunctionDefinition;

/** A way in which Lambda is given functions: as a zip with layers, or as a container image. */
interface Packaging {
    /**
     * The function, ready to be started.
     *
     * @param events gives an event that the function answers with 200, 201 or 204, each time
     */
    Subject subject(FunctionDefinition function, Supplier<byte[]> events);
}

package souk.bench.coldstart;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import souk.bench.image.ImageLayout;
import souk.local.functions.LambdaEnvironment;
import souk.local.template.FunctionDefinition;

/**
 * As a container image: the folder {@code /var/task} of it, here.
 *
 * @param images by area
 * @param standIns variables that tell a function where its store is
 */
record ImagePackaging(Map<String, ImageLayout> images, String region, Map<String, String> standIns)
        implements Packaging {
    @Override
    public Subject subject(FunctionDefinition function, Supplier<byte[]> events) {
        ImageLayout image = image(function);
        Map<String, String> known = new HashMap<>(standIns);
        known.put("JAVA_HOME", System.getProperty("java.home"));
        var environment = new LambdaEnvironment(region, known);
        return new Subject(
                function.name() + " (image)",
                image.task(),
                image.program(function),
                api -> environment.isolated(function, image.task().toString(), api),
                events,
                false,
                image.bytes(function));
    }

    /** The image that holds a function. */
    ImageLayout image(FunctionDefinition function) {
        ImageLayout image = images.get(ImageLayout.area(function));
        if (image == null) {
            throw new IllegalStateException("no image holds " + function.name());
        }
        return image;
    }
}

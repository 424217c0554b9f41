package souk.local.host;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Class loaders for functions. A function sees the JDK, aws-lambda-java-core, its layers and its
 * own code, and nothing of the host or of a function with other code.
 *
 * <p>Functions with the same layers share the layers' classes, which are then loaded and compiled
 * once per process and not once per jar of functions. A class that is both in a layer and in a
 * function's code would come from the layer here, and from the code in Lambda.
 */
final class FunctionLoaders {
    private record Key(List<Path> code, List<Path> layers) {}

    private final ClassLoader lambdaApi = new LambdaApi();
    private final Map<List<Path>, ClassLoader> layers = new HashMap<>();
    private final Map<Key, ClassLoader> functions = new HashMap<>();

    ClassLoader of(HostPlan.Function function) {
        var parent = layers.computeIfAbsent(function.layers(), path -> loader(path, lambdaApi));
        return functions.computeIfAbsent(
                new Key(function.code(), function.layers()), key -> loader(key.code(), parent));
    }

    private static ClassLoader loader(List<Path> path, ClassLoader parent) {
        return new URLClassLoader(
                path.stream().map(FunctionLoaders::url).toArray(URL[]::new), parent);
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("no place for classes: " + path, e);
        }
    }

    /** The JDK and the interfaces that host and function have to agree on. */
    private static final class LambdaApi extends ClassLoader {
        private static final String SHARED = "com.amazonaws.services.lambda.runtime.";

        LambdaApi() {
            super("lambda-api", getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith(SHARED)) {
                return Class.forName(name, false, FunctionLoaders.class.getClassLoader());
            }
            throw new ClassNotFoundException(name);
        }
    }
}

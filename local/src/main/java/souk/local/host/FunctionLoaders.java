package souk.local.host;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Class loaders for functions: one per class path, so that the functions of a jar share its
 * libraries' memory. A function sees the JDK, aws-lambda-java-core and its own jars, and nothing of
 * the host.
 */
final class FunctionLoaders {
    private final ClassLoader lambdaApi = new LambdaApi();
    private final Map<List<Path>, ClassLoader> loaders = new HashMap<>();

    ClassLoader of(List<Path> classPath) {
        return loaders.computeIfAbsent(
                classPath,
                path ->
                        new URLClassLoader(
                                path.stream().map(FunctionLoaders::url).toArray(URL[]::new),
                                lambdaApi));
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

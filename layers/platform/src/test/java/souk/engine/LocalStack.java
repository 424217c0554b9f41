package souk.engine;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * LocalStack in a container, which Testcontainers starts and removes.
 *
 * @see <a href="https://java.testcontainers.org/modules/localstack/">Testcontainers: LocalStack</a>
 */
final class LocalStack implements Engine.Place {
    /** The last one that asks for no token. */
    private static final DockerImageName IMAGE =
            DockerImageName.parse("localstack/localstack:4.14.0");

    private @Nullable LocalStackContainer container;

    @Override
    public Optional<String> absence() {
        return DockerClientFactory.instance().isDockerAvailable()
                ? Optional.empty()
                : Optional.of("no container engine answers here (Docker or Podman)");
    }

    @Override
    public synchronized URI address() {
        LocalStackContainer running = container == null ? start() : container;
        container = running;
        return running.getEndpoint();
    }

    @SuppressWarnings("resource") // Testcontainers removes it when this process ends.
    private static LocalStackContainer start() {
        var made =
                new LocalStackContainer(IMAGE)
                        .withServices("dynamodb", "s3")
                        // As S3 does; by itself LocalStack takes any signature.
                        .withEnv("S3_SKIP_SIGNATURE_VALIDATION", "0");
        made.start();
        return made;
    }
}

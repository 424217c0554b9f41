package souk.local.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.server.handler.ResourceHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.resource.Resource;
import org.eclipse.jetty.util.resource.ResourceFactory;

/**
 * What is served from folders, as the distribution does in AWS: the storefront, and the demo
 * catalogue's pictures.
 */
final class Site {
    private static final String HTML = "text/html;charset=utf-8";

    private Site() {}

    /** The storefront from its exported folder, or a page that says hello while there is none. */
    static Handler storefront(Storefront storefront) {
        var folder = storefront.folder();
        if (!Files.isDirectory(folder)) {
            return new Page("/", HttpStatus.OK_200, HTML, storefront.welcome());
        }
        var missing = storefront.policy().page(notFound(folder));
        return new Handler.Sequence(
                hashed(folder.resolve("_next/static")),
                new Pages(folder, storefront.policy()),
                resources(ResourceFactory.root().newResource(folder), "no-cache"),
                new Page("", HttpStatus.NOT_FOUND_404, HTML, missing));
    }

    /** Files whose names change with what is in them, so that nobody needs to ask for one twice. */
    private static Handler hashed(Path folder) {
        return Files.isDirectory(folder)
                ? new ContextHandler(
                        resources(
                                ResourceFactory.root().newResource(folder),
                                "public, max-age=31536000, immutable"),
                        "/_next/static")
                : new Handler.Sequence();
    }

    /** The storefront's settings, which are this machine's and not the export's. */
    static Handler config(String json) {
        return new Page("/config.json", HttpStatus.OK_200, "application/json", json);
    }

    /** Answers with the first of them that knows the path, compressed as a distribution does. */
    static Handler compressed(Handler... sites) {
        var compression = new CompressionHandler(new Handler.Sequence(sites));
        compression.putConfiguration("/*", CompressionConfig.builder().defaults().build());
        return compression;
    }

    /** The demo catalogue's pictures under {@code /images/demo/}; they change with a build only. */
    static Handler pictures() {
        var pictures = ResourceFactory.root().newClassLoaderResource("demo/pictures/");
        return pictures == null
                ? new Handler.Sequence()
                : new ContextHandler(resources(pictures, "public, max-age=86400"), "/images/demo");
    }

    private static ResourceHandler resources(Resource base, String cacheControl) {
        var handler = new UnambiguousPaths();
        handler.setBaseResource(base);
        handler.setDirAllowed(false);
        handler.setEtags(true);
        handler.setCacheControl(cacheControl);
        return handler;
    }

    private static String notFound(Path folder) {
        var page = folder.resolve("404.html");
        try {
            return Files.exists(page)
                    ? Files.readString(page)
                    : "<!doctype html><title>Not found</title>Not found";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Files by plain paths only: one that reads in two ways might lead out of the folder in one of
     * them.
     */
    private static final class UnambiguousPaths extends ResourceHandler {
        @Override
        public boolean handle(Request request, Response response, Callback callback)
                throws Exception {
            return !request.getHttpURI().hasViolations()
                    && super.handle(request, response, callback);
        }
    }

    /** One text, at one path or, without one, at any. */
    private static final class Page extends Handler.Abstract.NonBlocking {
        private final String path;
        private final int status;
        private final String type;
        private final byte[] text;

        Page(String path, int status, String type, String text) {
            this.path = path;
            this.status = status;
            this.type = type;
            this.text = text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            if (!path.isEmpty() && !path.equals(request.getHttpURI().getPath())) {
                return false;
            }
            response.setStatus(status);
            response.getHeaders().put("content-type", type);
            response.getHeaders().put("cache-control", "no-cache");
            response.write(true, ByteBuffer.wrap(text), callback);
            return true;
        }
    }
}

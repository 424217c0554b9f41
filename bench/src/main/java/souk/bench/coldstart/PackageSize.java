package souk.bench.coldstart;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import souk.local.template.FunctionDefinition;

/** How much Lambda is given of a function: its package and its layers, zipped. */
final class PackageSize {
    private PackageSize() {}

    /** In bytes. */
    static long of(FunctionDefinition function) {
        long bytes = of(function.code());
        for (Path layer : function.layers()) {
            bytes += of(layer);
        }
        return bytes;
    }

    /** A jar is a zip already; of a folder, the zip is counted and not kept. */
    private static long of(Path codeOrFolder) {
        try {
            if (Files.isRegularFile(codeOrFolder)) {
                return Files.size(codeOrFolder);
            }
            var counted = new Counted();
            try (var zip = new ZipOutputStream(counted)) {
                for (Path file : files(codeOrFolder)) {
                    zip.putNextEntry(new ZipEntry(codeOrFolder.relativize(file).toString()));
                    Files.copy(file, zip);
                    zip.closeEntry();
                }
            }
            return counted.bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Counts what is written and keeps nothing. */
    private static final class Counted extends OutputStream {
        private long bytes;

        @Override
        public void write(int oneByte) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }
    }
}

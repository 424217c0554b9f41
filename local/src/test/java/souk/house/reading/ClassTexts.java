package souk.house.reading;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.util.Set;
import java.util.TreeSet;

/** The texts that stand in a class file, constants of other classes that it uses among them. */
public final class ClassTexts {
    private ClassTexts() {}

    public static Set<String> of(JavaClass type) {
        String file = "/" + type.getName().replace('.', '/') + ".class";
        try (InputStream in = ClassTexts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no class file of " + type.getName());
            }
            Set<String> texts = new TreeSet<>();
            for (PoolEntry entry : ClassFile.of().parse(in.readAllBytes()).constantPool()) {
                if (entry instanceof StringEntry text) {
                    texts.add(text.stringValue());
                }
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

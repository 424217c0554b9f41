package souk.functions.search.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import souk.catalogue.ProductId;
import souk.search.TailEntry;

/**
 * The form of an index in one file: a header with the version of the form, the language, the digits
 * of the currency and the tail entries that are held, and then Lucene's files. Immutable.
 *
 * @param digits of the currency's minor units
 * @param files by their names, as slices of the one array
 */
record IndexArchive(
        ShopLanguage language, int digits, List<TailEntry> held, Map<String, ByteBuffer> files) {
    /** "SIX" and the version; a newer form gets another. */
    private static final int FORM = 0x53495802;

    /** The file of an index. */
    static byte[] write(
            ShopLanguage language,
            int digits,
            Collection<TailEntry> held,
            Map<String, byte[]> files) {
        int size = files.values().stream().mapToInt(file -> file.length).reduce(0, Math::addExact);
        var bytes = new ByteArrayOutputStream(size + (1 << 10));
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(FORM);
            out.writeUTF(language.code());
            out.writeInt(digits);
            out.writeInt(held.size());
            for (TailEntry entry : held) {
                out.writeUTF(entry.product().value());
                out.writeUTF(entry.change());
            }
            out.writeInt(files.size());
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.writeUTF(file.getKey());
                out.writeInt(file.getValue().length);
                out.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * What the file holds.
     *
     * @throws UnreadableIndex when it is not of this form and language
     */
    static IndexArchive read(ShopLanguage language, byte[] bytes) {
        var left = new ByteArrayInputStream(bytes);
        try (var in = new DataInputStream(left)) {
            if (in.readInt() != FORM) {
                throw new UnreadableIndex("the file is no index of this form");
            }
            String code = in.readUTF();
            if (!code.equals(language.code())) {
                throw new UnreadableIndex("the index is in " + code + ", not " + language.code());
            }
            int digits = in.readInt();
            var held = new ArrayList<TailEntry>();
            for (int count = in.readInt(); count > 0; count--) {
                held.add(new TailEntry(new ProductId(in.readUTF()), in.readUTF()));
            }
            Map<String, ByteBuffer> files = new LinkedHashMap<>();
            for (int count = in.readInt(); count > 0; count--) {
                String name = in.readUTF();
                int length = in.readInt();
                int from = bytes.length - left.available();
                files.put(name, ByteBuffer.wrap(bytes, from, length).slice());
                in.skipNBytes(length);
            }
            return new IndexArchive(language, digits, List.copyOf(held), files);
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new UnreadableIndex("the file is cut off or damaged", e);
        }
    }
}

package souk.listing;

import java.util.List;
import souk.catalogue.Option;
import souk.value.Malformed;

/** An option as its seller writes it: 1 to 10 values, each once. */
public record OptionDraft(OptionLabel name, List<OptionLabel> values) {
    public static final int MAX_VALUES = 10;

    public OptionDraft {
        values = List.copyOf(values);
        if (values.isEmpty() || values.size() > MAX_VALUES) {
            throw new Malformed("values must be 1 to " + MAX_VALUES);
        }
        if (values.stream().distinct().count() < values.size()) {
            throw new Malformed("values must be given once each");
        }
    }

    Option option() {
        return new Option(name.text(), values.stream().map(OptionLabel::text).toList());
    }
}

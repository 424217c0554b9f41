package souk.bench.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import souk.catalogue.OptionValue;
import souk.listing.OptionDrafts;
import souk.listing.OptionLabel;
import souk.value.Malformed;

/**
 * What a row chose of each option of its product; nothing if the product has none. Immutable.
 *
 * @param values in the order in which the file names the options
 */
record Choice(List<OptionValue> values) {
    Choice {
        values = List.copyOf(values);
    }

    /**
     * Reads {@code Size=M; Colour=Blue}; a blank text chooses nothing.
     *
     * @throws Malformed when it has another form, names an option twice, or more than a product has
     */
    static Choice of(String text) {
        List<OptionValue> values = new ArrayList<>();
        if (!text.isBlank()) {
            for (String pair : text.split(";", -1)) {
                values.add(value(pair));
            }
        }
        var choice = new Choice(values);
        if (values.size() > OptionDrafts.MAX
                || choice.names().stream().distinct().count() < values.size()) {
            throw new Malformed("options must be at most " + OptionDrafts.MAX + ", each once");
        }
        return choice;
    }

    private static OptionValue value(String pair) {
        int end = pair.indexOf('=');
        if (end < 0) {
            throw new Malformed("options must be like Size=M; Colour=Blue, was " + pair);
        }
        return new OptionValue(
                new OptionLabel(pair.substring(0, end).strip()).text(),
                new OptionLabel(pair.substring(end + 1).strip()).text());
    }

    /** What the options are called. */
    List<String> names() {
        return values.stream().map(OptionValue::name).toList();
    }

    /** What was chosen of them. */
    List<String> labels() {
        return values.stream().map(OptionValue::value).toList();
    }

    /** As the shop answers it with a line. */
    JsonNode json() {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        values.forEach(each -> all.addObject().put("name", each.name()).put("value", each.value()));
        return all;
    }
}

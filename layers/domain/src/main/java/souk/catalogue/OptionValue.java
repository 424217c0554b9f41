package souk.catalogue;

/** What was chosen of an option. */
public record OptionValue(String name, String value) {}

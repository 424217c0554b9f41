package souk.functions.sellers;

import souk.value.Malformed;

/** How figures are answered. */
enum Format {
    JSON,
    CSV;

    static Format of(String word) {
        return switch (word) {
            case "json" -> JSON;
            case "csv" -> CSV;
            default -> throw new Malformed("format must be json or csv");
        };
    }
}

package souk.parcel;

import souk.value.PlainText;

/** Who carries a parcel, by name: one line of 1 to 40 characters. */
public record Carrier(String name) {
    private static final int MAX_LENGTH = 40;

    public Carrier {
        name = PlainText.line("carrier", name, MAX_LENGTH);
    }

    @Override
    public String toString() {
        return name;
    }
}

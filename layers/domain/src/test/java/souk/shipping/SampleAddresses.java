package souk.shipping;

import java.util.Optional;

/** Addresses to send to in tests. */
public final class SampleAddresses {
    public static final Address LISBON = in("PT", "Lisboa", "1200-094");
    public static final Address HAMBURG = in("DE", "Hamburg", "20457");

    private SampleAddresses() {}

    public static Address in(String country, String city, String postalCode) {
        return new NewAddress(
                        new AddressLine("Inês Duarte"),
                        new AddressLine("Rua do Carmo 12"),
                        Optional.empty(),
                        Optional.of(new AddressLine(city)),
                        Optional.of(new AddressLine("Region")),
                        Optional.of(new PostalCode(postalCode)),
                        new Country(country),
                        Optional.of(new Phone("+351 21 123 4567")))
                .address();
    }
}

package souk.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import souk.value.Malformed;

class TrackingTest {
    @ParameterizedTest
    @MethodSource("souk.parcel.TrackingPages#carriers")
    void everyCarrierHasAPageThatNamesTheParcel(String carrier) {
        URI page = URI.create(url(carrier, "JJD 00.9-1/2").orElseThrow());

        assertThat(page.getScheme()).isEqualTo("https");
        assertThat(page.getHost()).contains(".");
        assertThat(page.toString()).endsWith("JJD00912");
    }

    @Test
    void aCarrierIsKnownInAnyCaseAndAnUnknownOneHasNoPage() {
        assertThat(url("dhl", "1")).isEqualTo(url("DHL", "1")).isPresent();
        assertThat(url("The neighbour", "1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1", "1 ", "1?x=2", "1&x=2", "1#", "%31", "<b>", "ä"})
    void aNumberHoldsNothingThatLeadsElsewhere(String number) {
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> new TrackingNumber(number));
    }

    private static Optional<String> url(String carrier, String number) {
        return new Tracking(
                        Optional.of(new Carrier(carrier)), Optional.of(new TrackingNumber(number)))
                .url();
    }
}

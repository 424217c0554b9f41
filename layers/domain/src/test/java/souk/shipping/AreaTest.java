package souk.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.shipping.SampleRates.to;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import souk.value.Malformed;

class AreaTest {
    @Test
    void holdsTheDestinationsOfItsCountries() {
        Area area = Area.of(List.of("DE", "AT"), List.of());

        assertThat(area.holds(to("DE"))).isTrue();
        assertThat(area.holds(to("AT", "1010"))).isTrue();
        assertThat(area.holds(to("FR"))).isFalse();
    }

    @Test
    void holdsAllWhenItIsEverywhere() {
        Area area = Area.of(List.of("*"), List.of());

        assertThat(area.holds(to("DE"))).isTrue();
        assertThat(area.holds(to("TV"))).isTrue();
    }

    @Test
    void holdsThePostcodesThatBeginLikeItsOwn() {
        Area area = Area.of(List.of("GB"), List.of("bt", "IM 1"));

        assertThat(area.holds(to("GB", "bt1-5gs"))).isTrue();
        assertThat(area.holds(to("GB", "IM1 1AA"))).isTrue();
        assertThat(area.holds(to("GB", "IM2 1AA"))).isFalse();
        assertThat(area.holds(to("GB", "B"))).isFalse();
        assertThat(area.holds(to("GB", "1BT"))).isFalse();
    }

    @Test
    void holdsNoPostcodeOfAnotherCountry() {
        Area area = Area.of(List.of("DE"), List.of("1"));

        assertThat(area.holds(to("AT", "1010"))).isFalse();
    }

    @Test
    void holdsNothingByPostcodeWhereNoneIsKnown() {
        Area area = Area.of(List.of("DE"), List.of("1"));

        assertThat(area.holds(to("DE"))).isFalse();
    }

    @Test
    void takesEveryCountryThereIs() {
        List<String> all = List.copyOf(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));

        assertThat(Area.of(all, List.of()).codes()).isEqualTo(all);
    }

    @ParameterizedTest
    @MethodSource("areas")
    void isReadAsItIsWritten(Area area) {
        assertThat(Area.of(area.codes(), area.prefixes())).isEqualTo(area);
    }

    static Stream<Area> areas() {
        return Stream.of(
                Area.of(List.of("*"), List.of()),
                Area.of(List.of("FR", "DE"), List.of()),
                Area.of(List.of("GB"), List.of("bt", "im-1")));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void refusesWhatNamesNoPlaceOrOneTwice(List<String> codes, List<String> prefixes) {
        assertThatThrownBy(() -> Area.of(codes, prefixes)).isInstanceOf(Malformed.class);
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of(List.of(), List.of()),
                Arguments.of(List.of(), List.of("1")),
                Arguments.of(List.of("DE", "DE"), List.of()),
                Arguments.of(List.of("*", "DE"), List.of()),
                Arguments.of(List.of("*"), List.of("1")),
                Arguments.of(List.of("DE", "AT"), List.of("1")),
                Arguments.of(List.of("DE"), List.of("")),
                Arguments.of(List.of("DE"), List.of("12345678901")),
                Arguments.of(List.of("GB"), List.of("im1", "IM 1")),
                Arguments.of(List.of("DE"), prefixes(101)));
    }

    @Test
    void takesAHundredPrefixes() {
        assertThat(Area.of(List.of("DE"), prefixes(100)).prefixes()).hasSize(100);
    }

    private static List<String> prefixes(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).toList();
    }
}

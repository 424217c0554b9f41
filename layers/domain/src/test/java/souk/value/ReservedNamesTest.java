package souk.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that pose as the shop's people, and names of people. */
class ReservedNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Souk",
                "staff",
                "The Souk Team",
                "Souk-Support",
                "SoukOfficial",
                "Admin",
                "ADMINISTRATOR",
                "Anna (Moderator)",
                "Ann-Admin",
                "customer service",
                "CustomerCare",
                "Shop Team",
                "the shop owner",
                "help desk",
                "admin24",
                "admin_1",
                "@admin",
                "a d m i n",
                "S.T.A.F.F.",
                "st.aff"
            })
    void areReservedInPlainLetters(String name) {
        assertThat(ReservedNames.contain(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "adm1n",
                "4dm!n",
                "m0derator",
                "5upp0rt",
                "$taff",
                "Officia1",
                "AdmIn",
                "admln",
                "\u0430dmin", // Cyrillic a
                "S\u043euk", // Cyrillic o
                "\u0405ou\u043a", // Cyrillic S and k
                "M\u043ed\u0435r\u0430t\u043er",
                "st\u03b1ff", // Greek alpha
                "\u00c1dm\u00edn",
                "a\u0308dmin\u0323",
                "ad\u200dmin", // with a joiner that nobody sees
                "\uff33\uff4f\uff55\uff4b", // full width
                "\ud835\udc12\ud835\udc28\ud835\udc2e\ud835\udc24", // bold, of mathematics
                "\u24b6\u24b9\u24c2\u24be\u24c3", // in circles
                "\ua731\u1d1b\u1d00\ua730\ua730", // small capitals
                "\ud83c\udd70dmin", // on a square
                "\u0130\u0130 adm\u0131n", // with and without dots
                "Admin\u00a0Alice"
            })
    void areReservedInLettersThatLookAlike(String name) {
        assertThat(ReservedNames.contain(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alice W.",
                "Mo",
                "Stafford",
                "Adminah",
                "Supportive Sue",
                "Soukaina",
                "Ada Min",
                "Officialdom",
                "Modesty",
                "J. R. R. T.",
                "R2D2",
                "100 %",
                "Team Blue",
                "Shop till you drop",
                "Gie\u00df",
                "\u0410\u043d\u043d\u0430 \u0421\u0442\u0430\u0444\u0435\u0435\u0432\u0430",
                "\u674e\u96f7",
                "\ud83e\uded6"
            })
    void areNotReservedForPeople(String name) {
        assertThat(ReservedNames.contain(name)).isFalse();
    }
}

package souk.house.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import souk.house.reading.ShippedClasses;

class TheCodeKeepsTheLawsTest {
    private static JavaClasses house;

    @BeforeAll
    static void readTheHouse() {
        house = ShippedClasses.of("souk");
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheLaw(Law law) {
        law.forTheHouse().check(house);
    }

    @ParameterizedTest
    @EnumSource
    void reportsTheFixtureAndNothingElse(Law law) {
        JavaClasses fixture = new ClassFileImporter().importPackages(law.fixture());
        List<String> unlawful =
                fixture.stream()
                        .map(JavaClass::getName)
                        .filter(name -> name.contains(".Unlawful"))
                        .toList();
        assertThat(unlawful).as("unlawful classes in " + law.fixture()).isNotEmpty();

        var breaches = law.forItsFixture().evaluate(fixture).getFailureReport().getDetails();

        assertThat(unlawful)
                .allSatisfy(name -> assertThat(breaches).anyMatch(each -> each.contains(name)));
        assertThat(breaches)
                .allSatisfy(each -> assertThat(unlawful).anyMatch(name -> each.contains(name)));
    }

    @Test
    void readsEveryPartOfTheHouse() {
        assertThat(house.contain("souk.cart.Cart")).isTrue();
        assertThat(house.contain("souk.http.Route")).isTrue();
        assertThat(house.contain("souk.job.Job")).isTrue();
        assertThat(house.contain("souk.functions.catalogue.GetProduct")).isTrue();
        assertThat(house.stream().map(JavaClass::getPackageName))
                .noneMatch(name -> name.startsWith("souk.house"));
    }
}

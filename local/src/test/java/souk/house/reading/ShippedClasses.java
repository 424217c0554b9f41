package souk.house.reading;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The project's classes, without those of its tests. */
public final class ShippedClasses {
    private ShippedClasses() {}

    /** The classes of these packages and of those below. */
    public static JavaClasses of(String... packages) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                // the kit that other modules test with
                .withImportOption(place -> !place.contains("-tests.jar"))
                .importPackages(packages);
    }
}

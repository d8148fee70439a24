package org.communique;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.communique");

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("org.communique.(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void extractionKnowsNothingOfRdfOrTheStore() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAnyPackage(
                        "..text..",
                        "..claim..",
                        "..knowledge..",
                        "..time..",
                        "..quantity..",
                        "..resolve..",
                        "..extract..",
                        "..read..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.jena..", "..rdf..", "..store..", "..web..")
                .check(CODE);
    }

    @Test
    void onlyTheTextPackageKnowsTheLanguageEngine() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("..text..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("edu.stanford..")
                .check(CODE);
    }
}

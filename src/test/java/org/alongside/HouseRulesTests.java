package org.alongside;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.alongside.shared.OrganisationOwned;
import org.alongside.shared.SpeaksSql;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

/** The rules of the house that the compiler does not know, each as a sentence. */
@AnalyzeClasses(packages = "org.alongside", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTests {

    @ArchTest
    static final ArchRule theUserInterfaceSeesNeitherDomainNorAdapters = noClasses()
            .that()
            .resideInAnyPackage("..ui..", "..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.alongside..domain..", "org.alongside..adapter..");

    @ArchTest
    static final ArchRule theDomainKnowsNobodyAboveIt = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.alongside..application..",
                    "org.alongside..adapter..",
                    "org.alongside..ui..",
                    "org.alongside..web..",
                    "com.vaadin..");

    @ArchTest
    static final ArchRule useCasesDoNotKnowHowTheyAreShown = noClasses()
            .that()
            .resideInAPackage("..application..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.alongside..ui..", "org.alongside..web..", "com.vaadin..");

    @ArchTest
    static final ArchRule adaptersAreReachedThroughInterfacesOnly = classes()
            .that()
            .resideInAPackage("..adapter..")
            .and()
            .areTopLevelClasses()
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule viewsArePrivate =
            classes().that().areAnnotatedWith(Route.class).should().notBePublic();

    @ArchTest
    static final ArchRule onlyNamedClassesSpeakSql = noClasses()
            .that()
            .areNotAnnotatedWith(SpeaksSql.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.jdbc.core..", "javax.sql..", "java.sql..");

    @ArchTest
    static final ArchRule noRepositorySpeaksSqlBehindTheFilter = noMethods()
            .should()
            .beAnnotatedWith(NativeQuery.class)
            .orShould()
            .beAnnotatedWith(describe(
                    "a native @Query",
                    query -> query.getRawType().isEquivalentTo(Query.class)
                            && query.as(Query.class).nativeQuery()));

    @ArchTest
    static final ArchRule whatAnOrganisationOwnsIsFilteredByTheOneMechanism = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .and()
            .resideOutsideOfPackages("org.alongside.people..", "org.alongside.mail..")
            .and()
            .doNotHaveSimpleName("Organisation")
            .should()
            .beAssignableTo(OrganisationOwned.class);

    @ArchTest
    static final ArchRule timeComesFromAClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = fields().should().notBeAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule clocksAreNeverMadeInPassing = noClasses()
            .that()
            .doNotHaveSimpleName("AlongsideApplication")
            .should()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("DTO")
            .orShould()
            .haveSimpleNameEndingWith("VO");
}

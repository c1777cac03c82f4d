package org.riverchief.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The rules of the code base that a compiler cannot check, for every service alike. */
public final class ArchitectureRules {

    private ArchitectureRules() {}

    /** Checks all production classes below the service's root package. */
    public static void check(String rootPackage) {
        JavaClasses production = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(rootPackage);
        resourcesStayHttp().check(production);
        entitiesAreWrittenAtHome().check(production);
        transactionsSitOnMethods().check(production);
        timeComesFromTheClock().check(production);
        optionalIsAReturnType().check(production);
        namesSayWhatThingsAre().check(production);
        featuresHaveNoCycles(rootPackage).check(production);
        servicesDoNotKnowEachOther(rootPackage).check(production);
        publicMethodsOfResourcesAreGuarded().check(production);
    }

    private static ArchRule resourcesStayHttp() {
        return noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .beAnnotatedWith(Transactional.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(jakarta.persistence.EntityManager.class)
                .because("a resource parses, authorises, calls and picks the status")
                .allowEmptyShould(true);
    }

    private static ArchRule entitiesAreWrittenAtHome() {
        return classes().should(new ArchCondition<JavaClass>("write fields of entities in the entity's package only") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                from.getFieldAccessesFromSelf().stream()
                        .filter(access -> access.getAccessType() == JavaFieldAccess.AccessType.SET)
                        .filter(access -> access.getTargetOwner().isAnnotatedWith(Entity.class))
                        .filter(access -> !samePackage(access))
                        .forEach(access -> events.add(SimpleConditionEvent.violated(access, access.getDescription())));
            }
        });
    }

    private static boolean samePackage(JavaAccess<?> access) {
        return access.getTargetOwner()
                .getPackageName()
                .equals(access.getOriginOwner().getPackageName());
    }

    private static ArchRule transactionsSitOnMethods() {
        return noClasses()
                .should()
                .beAnnotatedWith(Transactional.class)
                .because("@Transactional sits on writing methods of services");
    }

    private static ArchRule timeComesFromTheClock() {
        return noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.OffsetDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .because("time comes from the injected Clock");
    }

    private static ArchRule optionalIsAReturnType() {
        return fields().should().notHaveRawType(Optional.class).allowEmptyShould(true);
    }

    private static ArchRule namesSayWhatThingsAre() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|Info)")
                .because("such names say nothing");
    }

    private static ArchRule featuresHaveNoCycles(String rootPackage) {
        return slices().matching(rootPackage + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true);
    }

    private static ArchRule servicesDoNotKnowEachOther(String rootPackage) {
        return noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "belong to another service",
                        other -> other.getPackageName().startsWith("org.riverchief.")
                                && !other.getPackageName().startsWith(rootPackage)
                                && !other.getPackageName().startsWith("org.riverchief.defaults")
                                && !other.getPackageName().startsWith("org.riverchief.documents")))
                .because("services share facts by events only");
    }

    private static ArchRule publicMethodsOfResourcesAreGuarded() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .and()
                .arePublic()
                .should()
                .beAnnotatedWith(jakarta.annotation.security.RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(jakarta.annotation.security.PermitAll.class)
                .allowEmptyShould(true);
    }
}

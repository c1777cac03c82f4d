package org.riverchief.assessment;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.riverchief.testing.ArchitectureRules;

class ArchitectureTest {

    private static final Set<String> BINARY = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private static final JavaClasses JUDGEMENT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(
                    "org.riverchief.assessment.fact",
                    "org.riverchief.assessment.measure",
                    "org.riverchief.assessment.judging",
                    "org.riverchief.assessment.scheme",
                    "org.riverchief.assessment.score");

    @Test
    void keepsTheRulesOfTheCodeBase() {
        ArchitectureRules.check("org.riverchief.assessment");
    }

    @Test
    void judgesWithoutBinaryFloatingPoint() {
        String reason = "scores and rates are decimal and exact";

        fields().should()
                .notHaveRawType(describe("binary floating point", ArchitectureTest::isBinary))
                .because(reason)
                .check(JUDGEMENT);
        methods()
                .should()
                .notHaveRawReturnType(describe("binary floating point", ArchitectureTest::isBinary))
                .because(reason)
                .check(JUDGEMENT);
        noClasses()
                .should()
                .callCodeUnitWhere(describe(
                        "it takes or returns binary floating point",
                        call -> call.getTarget().resolveMember().stream()
                                .map(JavaCodeUnit.class::cast)
                                .flatMap(ArchitectureTest::types)
                                .anyMatch(ArchitectureTest::isBinary)))
                .because(reason)
                .check(JUDGEMENT);
    }

    private static Stream<JavaClass> types(JavaCodeUnit unit) {
        return Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream());
    }

    private static boolean isBinary(JavaClass type) {
        return BINARY.contains(type.getName());
    }
}

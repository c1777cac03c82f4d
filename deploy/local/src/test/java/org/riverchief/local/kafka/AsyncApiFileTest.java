package org.riverchief.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.riverchief.local.ProjectRoot;

class AsyncApiFileTest {

    private static final Path CONTRACTS = ProjectRoot.path().resolve("contracts");
    private static final long DAY = 24L * 60 * 60 * 1000;

    private final AsyncApiFile file = new AsyncApiFile(CONTRACTS.resolve("asyncapi.yaml"));

    @Test
    void everyReferenceResolves() {
        List<String> dangling = file.references().stream()
                .filter(reference ->
                        reference.startsWith("#") ? !file.resolves(reference) : !Files.exists(file.fileOf(reference)))
                .toList();

        assertThat(dangling).isEmpty();
    }

    @Test
    void everyEventSchemaIsReferenced() throws IOException {
        Set<Path> referenced = file.references().stream()
                .filter(reference -> !reference.startsWith("#"))
                .map(file::fileOf)
                .collect(Collectors.toSet());

        try (Stream<Path> files = Files.walk(CONTRACTS.resolve("events"))) {
            assertThat(files.filter(path -> path.toString().endsWith(".schema.json")))
                    .isNotEmpty()
                    .isSubsetOf(referenced);
        }
    }

    @Test
    void statesTheTopicsSettings() {
        assertThat(file.topics())
                .contains(
                        new Topic("registry.reach.v1", 6, (short) 3, "delete", -1, (short) 2),
                        new Topic("registry.division.v1", 1, (short) 3, "delete", -1, (short) 2),
                        new Topic("patrol.problem.v1", 6, (short) 3, "delete", 30 * DAY, (short) 2),
                        new Topic("patrol-service.dlq", 1, (short) 3, "delete", 90 * DAY, (short) 2));
    }
}

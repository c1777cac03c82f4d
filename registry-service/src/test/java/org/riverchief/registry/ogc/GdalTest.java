package org.riverchief.registry.ogc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.riverchief.testing.StackResource;

/** GDAL, which QGIS reads maps with, opens the data; skipped where it is not installed. */
@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class GdalTest {

    @BeforeAll
    static void needsGdal() {
        assumeTrue(Stream.of("/usr/bin/ogrinfo", "/usr/local/bin/ogrinfo")
                .anyMatch(path -> Files.isExecutable(Path.of(path))));
    }

    @Test
    void listsTheCollections() throws IOException, InterruptedException {
        assertThat(ogrinfo()).contains("reaches").contains("water-bodies").contains("divisions");
    }

    @Test
    void readsLinesPageByPage() throws IOException, InterruptedException {
        String summary = ogrinfo("-so", "-oo", "PAGE_SIZE=5", "reaches");

        assertThat(summary)
                .contains("Line String")
                .contains("chainageFromKm: Real")
                .containsPattern("Feature Count: \\d\\d");
    }

    private static String ogrinfo(String... arguments) throws IOException, InterruptedException {
        String source = "OAPIF:%s:%d/ogc".formatted(RestAssured.baseURI, RestAssured.port);
        List<String> command = Stream.concat(Stream.of("ogrinfo", "-ro", source), Stream.of(arguments))
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}

package org.riverchief.registry.handover;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class HandoverPaperTest {

    @Test
    void printsWhatWasSignedAndByWhom() throws IOException {
        UUID outgoing = Posts.newChief();
        Posts.end(
                Posts.appoint(outgoing, "RIVER_CHIEF", Demo.VILLAGE, Demo.VILLAGE_REACH, "2025-01-01T00:00:00Z"),
                "2026-01-01T00:00:00Z");
        String id = Posts.handoverOf(outgoing).getString("id");
        String hash = Posts.handoverOf(outgoing).getString("packHash");
        Calls.asChief(Demo.VILLAGE, outgoing)
                .body(Map.of("packHash", hash))
                .post("/handovers/{id}/signatures", id)
                .then()
                .statusCode(200);

        Response paper = Calls.asOffice(Demo.COUNTY).get("/handovers/{id}/pack.pdf", id);

        assertThat(paper.contentType()).isEqualTo("application/pdf");
        try (PDDocument document = Loader.loadPDF(paper.asByteArray())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                    .contains("河长离任交接清单", "示范人", "数据来源未提供", "移交人", hash);
        }
        Calls.asOffice(Demo.OTHER_COUNTY)
                .get("/handovers/{id}/pack.pdf", id)
                .then()
                .statusCode(404);
    }
}

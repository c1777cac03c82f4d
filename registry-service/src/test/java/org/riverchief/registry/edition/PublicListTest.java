package org.riverchief.registry.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riverchief.documents.sheet.SheetFormat;
import org.riverchief.documents.sheet.SheetLimits;
import org.riverchief.documents.sheet.SheetReader;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.testing.Database;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class PublicListTest {

    private static final String DIVISION = "441704100";

    @TempDir
    Path files;

    @BeforeEach
    void publish() {
        if (!Database.value("select id from chief_list_edition where division_code = '%s'".formatted(DIVISION))
                .isEmpty()) {
            return;
        }
        String chief = Calls.asOffice(Demo.OTHER_COUNTY)
                .body(Map.of("name", "示范<人>", "post", "=镇长", "divisionCode", DIVISION))
                .post("/chiefs")
                .path("id");
        Calls.asOffice(Demo.OTHER_COUNTY)
                .body(Map.of(
                        "chiefId",
                        chief,
                        "role",
                        "GENERAL_CHIEF",
                        "divisionCode",
                        DIVISION,
                        "validFrom",
                        "2025-01-01T00:00:00Z"))
                .post("/appointments")
                .then()
                .statusCode(201);
        String id = Calls.asOffice(Demo.OTHER_COUNTY)
                .body(Map.of("divisionCode", DIVISION))
                .post("/chief-list-editions")
                .path("id");
        Calls.asOffice(Demo.OTHER_COUNTY)
                .post("/chief-list-editions/{id}/publication", id)
                .then()
                .statusCode(200);
    }

    @Test
    void isAPageThatEscapesWhatPeopleWrite() {
        Response page = get("page");

        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.asString())
                .startsWith("<!DOCTYPE html>")
                .contains("河长名单公告（第 1 期）", "示范&lt;人&gt;", "0662-0000002");
    }

    @Test
    void isPrinted() throws IOException {
        try (PDDocument paper = Loader.loadPDF(get("pdf").asByteArray())) {
            assertThat(new PDFTextStripper().getText(paper)).contains("河长名单公告", "总河长");
        }
    }

    @Test
    void isASheetWhoseTextsAreNoFormulas() throws IOException {
        Path sheet = Files.write(files.resolve("list.xlsx"), get("list.xlsx").asByteArray());

        try (SheetReader rows = SheetReader.open(sheet, SheetFormat.XLSX, SheetLimits.USUAL)) {
            assertThat(rows.next().cells()).contains("姓名", "办公电话");
            assertThat(rows.next().cells()).contains("示范<人>", "=镇长", "0662-0000002");
            assertThat(rows.hasNext()).isFalse();
        }
        Response table = get("list.csv");
        assertThat(table.header("Content-Disposition")).contains("chief-list.csv");
        assertThat(table.asString()).startsWith("\uFEFF").contains("示范<人>", "'=镇长");
    }

    private static Response get(String form) {
        Response answer = Calls.anonymously().get("/public/chief-lists/{division}/" + form, DIVISION);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }
}

package org.riverchief.registry.boardpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.registry.board.Boards;
import org.riverchief.registry.boardpage.BoardCodes.CodeCheck;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class BoardPageTest {

    private static final Pattern CODE = Pattern.compile("\\?k=([^&]+)&s=(.+)");
    private static final String OLD = "2024:" + "a".repeat(32);
    private static final String NEW = "2025:" + "b".repeat(32);

    @Inject
    BoardCodes codes;

    @Test
    void showsTheBoardToWhoeverScansItsCode() {
        String id = Boards.published();
        Matcher code = code(codes.link(UUID.fromString(id)));

        Calls.anonymously()
                .queryParam("k", code.group(1))
                .queryParam("s", code.group(2))
                .get("/public/boards/{id}", id)
                .then()
                .statusCode(200)
                .body("code", equalTo("GENUINE"))
                .body("content.supervisionPhone", equalTo("0662-1234567"))
                .body("chiefs.level", hasItem("VILLAGE"))
                .body("chiefs[0].keySet()", not(hasItem("chiefId")))
                .body("boardOutdated", equalTo(false));
        Calls.anonymously()
                .get("/public/boards/{id}", id)
                .then()
                .statusCode(200)
                .body("code", equalTo("NONE"));
    }

    @Test
    void tellsACodeSomebodyElseMade() {
        String id = Boards.published();
        Matcher other = code(codes.link(UUID.randomUUID()));

        Calls.anonymously()
                .queryParam("k", other.group(1))
                .queryParam("s", other.group(2))
                .get("/public/boards/{id}", id)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:forged-board-code"));
    }

    @Test
    void showsAPageForPhonesThatSaysWhetherItsCodeIsGenuine() {
        String id = Boards.published();
        URI link = URI.create(codes.link(UUID.fromString(id)));

        String page = Calls.anonymously()
                .basePath("")
                .get(link.getRawPath() + "?" + link.getRawQuery())
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .extract()
                .asString();

        assertThat(page).contains("村级河长", "0662-1234567", "乱采 &lt;砂&gt;", "示意图", "由河长办签发");
        Calls.anonymously()
                .queryParam("k", "test")
                .queryParam("s", "forged")
                .get("/public/boards/{id}/page", id)
                .then()
                .statusCode(400)
                .body(containsString("不是河长办签发"));
    }

    @Test
    void hidesDraftsAndSaysWhenABoardNoLongerCounts() {
        String draft = Boards.post(Boards.facts()).extract().path("id");
        String withdrawn = Boards.published();
        Calls.asOffice(Demo.COUNTY)
                .body(Map.of("reason", "撤销"))
                .post("/boards/{id}/withdrawal", withdrawn)
                .then()
                .statusCode(200);

        Calls.anonymously().get("/public/boards/{id}", draft).then().statusCode(404);
        Calls.anonymously()
                .get("/public/boards/{id}", withdrawn)
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("chiefs.size()", equalTo(0));
    }

    @Test
    void believesOldKeysAndSignsWithTheFirst() {
        UUID board = UUID.randomUUID();
        BoardCodes before = new BoardCodes(config(OLD));
        BoardCodes rotated = new BoardCodes(config(NEW, OLD));
        Matcher painted = code(before.link(board));
        Matcher fresh = code(rotated.link(board));

        assertThat(rotated.check(board, painted.group(1), painted.group(2))).isEqualTo(CodeCheck.GENUINE);
        assertThat(rotated.check(board, fresh.group(1), fresh.group(2))).isEqualTo(CodeCheck.GENUINE);
        assertThat(fresh.group(1)).isEqualTo("2025");
        assertThat(before.check(board, fresh.group(1), fresh.group(2))).isEqualTo(CodeCheck.FORGED);
        assertThat(rotated.check(board, "2025", painted.group(2))).isEqualTo(CodeCheck.FORGED);
        assertThat(rotated.check(board, "2025", null)).isEqualTo(CodeCheck.FORGED);
    }

    @Test
    void acceptsNoShortSecret() {
        assertThatIllegalStateException().isThrownBy(() -> new BoardCodes(config("a:short")));
    }

    @Test
    void drawsTheSketchMap() {
        Calls.anonymously()
                .get("/public/boards/{id}/sketch-map", Boards.published())
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .body(containsString("示意图"));
    }

    @Test
    void printsTheSheetWithAllItSays() throws IOException {
        String id = Boards.published();
        byte[] pdf = Calls.asOffice(Demo.COUNTY)
                .get("/boards/{id}/sheet", id)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("漠阳江河长公示牌", "组织日常保洁，巡查并上报问题", "0662-1234567", "乱采 <砂>", "村级河长", "示范桥");
        }
        Calls.asOffice(Demo.COUNTY)
                .get("/boards/{id}/qr-code", id)
                .then()
                .statusCode(200)
                .body(containsString("<svg"));
    }

    @Test
    void printsOnlyWhatIsPublishedAndOnlyForThoseInCharge() {
        String draft = Boards.post(Boards.facts()).extract().path("id");

        Calls.asOffice(Demo.COUNTY)
                .get("/boards/{id}/sheet", draft)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:board-not-published"));
        Calls.asOffice(Demo.OTHER_COUNTY)
                .get("/boards/{id}/sheet", draft)
                .then()
                .statusCode(404);
    }

    private static Matcher code(String link) {
        Matcher matcher = CODE.matcher(UriBuilder.fromUri(link).build().toString());
        assertThat(matcher.find()).isTrue();
        return matcher;
    }

    private static BoardPageConfig config(String... keys) {
        return new BoardPageConfig() {
            @Override
            public String address() {
                return "https://example.invalid/board/{id}";
            }

            @Override
            public List<String> keys() {
                return List.of(keys);
            }
        };
    }
}

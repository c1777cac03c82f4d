package org.riverchief.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfPrinterTest {

    @Test
    void printsChineseInTheFontItBrings() throws IOException {
        byte[] pdf = PdfPrinter.print(page("<h1>漠阳江河长公示牌</h1><p>河㙟村 禁止<b>乱占、乱采</b>,监督电话 0662-1234567</p>"));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(text(document)).contains("漠阳江河长公示牌", "河㙟村", "乱占、乱采", "0662-1234567");
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.getName()).contains("NotoSansSC");
                    assertThat(font.isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void takesOnlyTheCharactersOfThePageAlong() {
        assertThat(PdfPrinter.print(page("<p>漠阳江</p>"))).hasSizeLessThan(40_000);
    }

    @Test
    void numbersThePages() throws IOException {
        byte[] pdf = PdfPrinter.print(page("<p>一</p><p style=\"page-break-before: always\">二</p>"));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(text(document)).contains("第 1 页 共 2 页", "第 2 页 共 2 页");
        }
    }

    @Test
    void breaksLongChineseLines() throws IOException {
        byte[] pdf = PdfPrinter.print(page("<p>%s</p>".formatted("保护河湖水域岸线".repeat(30))));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(text(document).replaceAll("\\s", "")).contains("保护河湖水域岸线".repeat(30));
            assertThat(text(document).lines().filter(line -> line.contains("保护")))
                    .hasSizeGreaterThan(3);
        }
    }

    @Test
    void drawsSvgWithItsChinese() throws IOException {
        String drawing = """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 40" style="width: 300pt; height: 120pt">
                  <path d="M0,35L90,35" stroke="#0000ff" stroke-width="3"/>
                  <text x="5" y="20" font-size="12" font-family="Noto Sans SC" fill="#ff0000">%s</text>
                </svg>""";

        assertThat(pixels(drawing.formatted("示意图"), 0xff0000)).isGreaterThan(300);
        assertThat(pixels(drawing.formatted("示意图"), 0x0000ff)).isGreaterThan(300);
        assertThat(pixels(drawing.formatted(" "), 0xff0000)).isZero();
    }

    @Test
    void marksACharacterTheFontLacksAndDropsWhatNoPageCanHold() throws IOException {
        byte[] pdf = PdfPrinter.print(page("<p>李𰻝\u0001明</p>"));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(text(document)).contains("李〓明");
        }
    }

    @Test
    void readsNothingFromOutsideThePage(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.css"), "p:after { content: '机密' }");
        String link = "<html><head><link rel=\"stylesheet\" href=\"%s\"/></head><body><p>文</p></body></html>";

        try (PDDocument document = Loader.loadPDF(PdfPrinter.print(link.formatted(secret.toUri())))) {
            assertThat(text(document)).contains("文").doesNotContain("机密");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PdfPrinter.print(
                        "<!DOCTYPE html [<!ENTITY x SYSTEM \"%s\">]>".formatted(secret.toUri()) + page("&x;")));
    }

    @Test
    void refusesAPageThatIsNotWellFormed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PdfPrinter.print(page("<p>未闭合")))
                .withMessageContaining("line 1");
    }

    private static String page(String body) {
        return "<html><head><title>示范</title></head><body>" + body + "</body></html>";
    }

    private static long pixels(String body, int colour) throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfPrinter.print(page(body)))) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 96);
            return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                    .filter(pixel -> (pixel & 0xffffff) == colour)
                    .count();
        }
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }
}

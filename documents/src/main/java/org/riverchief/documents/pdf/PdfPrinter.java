package org.riverchief.documents.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Prints pages. The font is Noto Sans SC, cut to GB 2312 and the names of our divisions; a character it lacks is printed
 * as 〓, the printers' mark for a missing type.
 */
public final class PdfPrinter {

    private static final String FONT_FAMILY = "Noto Sans SC";
    private static final byte[] FONT = resource("NotoSansSC-Regular.ttf");
    private static final String MISSING_CHARACTER = "〓";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfPrinter() {}

    /**
     * Returns the page as PDF: A4 with page numbers, unless its own style says otherwise. Pictures stand in the page
     * itself, as {@code data:} or as SVG; nothing is fetched from anywhere.
     *
     * @param xhtml a well-formed XHTML page without a document type
     * @throws IllegalArgumentException when it is none
     */
    public static byte[] print(String xhtml) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (BatikSVGDrawer drawings = new BatikSVGDrawer()) {
            new PdfRendererBuilder()
                    .useFont(() -> new ByteArrayInputStream(FONT), FONT_FAMILY)
                    .useReplacementText(MISSING_CHARACTER)
                    .useSVGDrawer(drawings)
                    .useExternalResourceAccessControl(
                            (uri, type) -> uri.startsWith("data:"),
                            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl(
                            (uri, type) -> uri.startsWith("data:"),
                            ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .withProducer("River Chief")
                    .withW3cDocument(PrintedPage.read(xhtml), null)
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException("The page was not printed", e);
        }
        return pdf.toByteArray();
    }

    static byte[] resource(String name) {
        try (InputStream stream = PdfPrinter.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("Not on the class path: " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

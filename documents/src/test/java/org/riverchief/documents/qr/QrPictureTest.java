package org.riverchief.documents.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.riverchief.documents.pdf.PdfPrinter;

class QrPictureTest {

    private static final String LINK = "https://example.invalid/b/019ac0de00007000800000000001?k=1&s=河长";

    @Test
    void drawsWhatAReaderReads() throws Exception {
        BufferedImage image = image(QrPicture.of(LINK).png(4));

        assertThat(read(image)).isEqualTo(LINK);
    }

    @Test
    void staysReadableWhenATenthOfItIsHidden() throws Exception {
        BufferedImage image = image(QrPicture.of(LINK).png(6));
        Graphics2D mud = image.createGraphics();
        mud.setColor(Color.WHITE);
        int patch = image.getWidth() / 5;
        mud.fillOval(image.getWidth() / 2 - patch / 2, image.getHeight() / 2 - patch / 2, patch, patch);
        mud.dispose();

        assertThat(read(image)).isEqualTo(LINK);
    }

    @Test
    void isReadableOnAPrintedPage() throws Exception {
        String svg = QrPicture.of(LINK).svg().replace("<svg ", "<svg style=\"width: 60mm; height: 60mm\" ");
        byte[] pdf = PdfPrinter.print("<html><body><div>" + svg + "</div></body></html>");

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(read(new PDFRenderer(document).renderImageWithDPI(0, 150)))
                    .isEqualTo(LINK);
        }
    }

    @Test
    void refusesWhatNoCodeCanHold() {
        assertThatIllegalArgumentException().isThrownBy(() -> QrPicture.of("河".repeat(600)));
    }

    private static BufferedImage image(byte[] png) throws IOException {
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(png));
        BufferedImage image = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
        image.createGraphics().drawImage(read, 0, 0, null);
        return image;
    }

    private static String read(BufferedImage image) throws ReaderException, NotFoundException {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}

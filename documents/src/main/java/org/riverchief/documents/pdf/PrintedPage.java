package org.riverchief.documents.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the pages that are printed. */
final class PrintedPage {

    private static final String STYLE = new String(PdfPrinter.resource("print.css"), StandardCharsets.UTF_8);

    /** People's texts carry them now and then; XML has no way to write them. */
    private static final Pattern NO_XML_CHARACTER =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private PrintedPage() {}

    /** Returns the page with the house style put before its own. */
    static Document read(String xhtml) {
        try {
            String text = NO_XML_CHARACTER.matcher(xhtml).replaceAll("");
            Document page = parser().parse(new InputSource(new StringReader(text)));
            addStyle(page);
            return page;
        } catch (SAXParseException e) {
            throw new IllegalArgumentException(
                    "No well-formed page: line %d, %s".formatted(e.getLineNumber(), e.getMessage()), e);
        } catch (SAXException e) {
            throw new IllegalArgumentException("No well-formed page", e);
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A document type could name files of this machine, so none is read. */
    private static DocumentBuilder parser() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        DocumentBuilder parser = factory.newDocumentBuilder();
        parser.setErrorHandler(new DefaultHandler());
        return parser;
    }

    private static void addStyle(Document page) {
        Element style = page.createElement("style");
        style.setAttribute("type", "text/css");
        style.setTextContent(STYLE);
        Element head = head(page);
        head.insertBefore(style, head.getFirstChild());
    }

    private static Element head(Document page) {
        NodeList heads = page.getElementsByTagName("head");
        if (heads.getLength() > 0) {
            return (Element) heads.item(0);
        }
        Element head = page.createElement("head");
        Element root = page.getDocumentElement();
        root.insertBefore(head, root.getFirstChild());
        return head;
    }
}

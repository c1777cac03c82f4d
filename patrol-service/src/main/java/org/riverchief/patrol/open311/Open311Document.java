package org.riverchief.patrol.open311;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An answer that can be written in both formats by the Spark convention: an XML list is a JSON array without its name, an
 * empty element is null.
 */
record Open311Document(String root, JsonNode content) {

    /** What the elements of a list are called in XML. */
    private static final Map<String, String> ELEMENTS = Map.of(
            "services", "service",
            "attributes", "attribute",
            "values", "value",
            "service_requests", "request",
            "service_request_updates", "request_update",
            "errors", "error",
            "endpoints", "endpoint",
            "formats", "format");

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    static Open311Document error(int status, String description) {
        ArrayNode errors = array();
        errors.add(object().put("code", status).put("description", description));
        return new Open311Document("errors", errors);
    }

    String in(Open311Format format) {
        return switch (format) {
            case JSON -> content.toString();
            case XML -> xml();
        };
    }

    private String xml() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            writer.writeStartDocument("utf-8", "1.0");
            write(writer, root, content);
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("An answer could not be written as XML", e);
        }
        return text.toString();
    }

    private static void write(XMLStreamWriter writer, String name, JsonNode node) throws XMLStreamException {
        writer.writeStartElement(name);
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                write(writer, field.getKey(), field.getValue());
            }
        } else if (node.isArray()) {
            String element = ELEMENTS.getOrDefault(name, "item");
            for (JsonNode item : node) {
                write(writer, element, item);
            }
        } else if (!node.isNull()) {
            writer.writeCharacters(withoutControls(node.asText()));
        }
        writer.writeEndElement();
    }

    /** XML 1.0 has no way to write most control characters. */
    private static String withoutControls(String text) {
        return text.replaceAll(
                "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])", "");
    }
}

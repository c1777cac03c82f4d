package org.riverchief.patrol.wechat;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** The flat XML of WeChat's messages; document types and entities are refused. */
final class WeChatXml {

    private static final int DEEPEST = 4;

    private WeChatXml() {}

    /** Returns the fields of a message, or nothing when it does not read. */
    static Optional<Map<String, String>> read(String text) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
            try {
                return Optional.of(fields(reader));
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    /** Writes fields in the order of the map. */
    static String write(Map<String, String> fields) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            writer.writeStartElement("xml");
            for (Map.Entry<String, String> field : fields.entrySet()) {
                writer.writeStartElement(field.getKey());
                writer.writeCData(field.getValue().replace("]]>", "]] >"));
                writer.writeEndElement();
            }
            writer.writeEndElement();
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("An answer could not be written", e);
        }
        return text.toString();
    }

    private static Map<String, String> fields(XMLStreamReader reader) throws XMLStreamException {
        Map<String, String> fields = new HashMap<>();
        StringBuilder value = new StringBuilder();
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    value.setLength(0);
                    if (depth > DEEPEST) {
                        throw new XMLStreamException("A message is not so deep");
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> value.append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth == 2) {
                        fields.put(reader.getLocalName(), value.toString());
                    }
                    depth--;
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("A message has no document type");
                default -> {}
            }
        }
        return fields;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }
}

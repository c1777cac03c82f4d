package org.riverchief.patrol.intake;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the track points of GPX 1.0 and 1.1; way points and routes are plans, not tracks. */
final class GpxReader {

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private final ReadTrack track;
    private boolean inPoint;
    private int points;
    private double longitude;
    private double latitude;
    private @Nullable String time;

    private GpxReader(XMLStreamReader xml, ReadTrack track) {
        this.xml = xml;
        this.track = track;
    }

    /** Reads a file into the track. */
    static void read(byte[] body, ReadTrack track) {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(body));
            new GpxReader(xml, track).read();
        } catch (XMLStreamException e) {
            throw IntakeProblems.malformed("The body is not the XML of GPX");
        }
    }

    private void read() throws XMLStreamException {
        boolean root = true;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (root && !xml.getLocalName().equals("gpx")) {
                        throw IntakeProblems.malformed("The body is not GPX");
                    }
                    root = false;
                    start(xml.getLocalName());
                }
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.DTD -> throw IntakeProblems.malformed("GPX has no document type");
                default -> {}
            }
        }
    }

    private void start(String element) throws XMLStreamException {
        if (element.equals("trkpt")) {
            inPoint = true;
            time = null;
            longitude = degrees("lon");
            latitude = degrees("lat");
        } else if (inPoint && element.equals("time")) {
            time = xml.getElementText();
        }
    }

    private void end(String element) {
        if (element.equals("trkpt")) {
            inPoint = false;
            track.add(longitude, latitude, time, null);
            points++;
        }
    }

    private double degrees(String attribute) {
        String text = xml.getAttributeValue(null, attribute);
        try {
            return Double.parseDouble(text == null ? "" : text);
        } catch (NumberFormatException e) {
            throw IntakeProblems.malformed(attribute, points);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}

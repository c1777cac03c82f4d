package org.riverchief.patrol.judging;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.riverchief.patrol.track.Fix;
import org.riverchief.patrol.track.Leg;
import org.riverchief.patrol.track.TrackAnalysis;

/** Writes a measured track as GPX 1.1, a segment per leg: what lies in a gap is not drawn. */
final class GpxTrack {

    private static final String NAMESPACE = "http://www.topografix.com/GPX/1/1";

    private GpxTrack() {}

    static String of(TrackAnalysis analysis) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("gpx");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("version", "1.1");
            xml.writeAttribute("creator", "riverchief");
            xml.writeStartElement("trk");
            element(xml, "name", analysis.track().patrolId().toString());
            List<Fix> accepted = analysis.acceptedFixes();
            int from = 0;
            for (Leg leg : analysis.legs()) {
                segment(xml, accepted.subList(from, from + leg.fixes()));
                from += leg.fixes();
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A track was not written as GPX", e);
        }
        return text.toString();
    }

    private static void segment(XMLStreamWriter xml, List<Fix> fixes) throws XMLStreamException {
        xml.writeStartElement("trkseg");
        for (Fix fix : fixes) {
            xml.writeStartElement("trkpt");
            xml.writeAttribute("lat", Double.toString(fix.latitude()));
            xml.writeAttribute("lon", Double.toString(fix.longitude()));
            element(xml, "time", fix.at().toString());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}

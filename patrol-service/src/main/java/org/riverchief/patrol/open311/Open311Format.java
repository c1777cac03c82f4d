package org.riverchief.patrol.open311;

/** The forms an answer may have, named by the path's extension. */
enum Open311Format {
    XML("text/xml; charset=utf-8"),
    JSON("application/json; charset=utf-8");

    private final String contentType;

    Open311Format(String contentType) {
        this.contentType = contentType;
    }

    String contentType() {
        return contentType;
    }

    /** Returns the format of an extension; what is unknown is answered in XML, which is the required one. */
    static Open311Format of(String extension) {
        return extension.equals("json") ? JSON : XML;
    }

    static boolean knows(String extension) {
        return extension.equals("json") || extension.equals("xml");
    }
}

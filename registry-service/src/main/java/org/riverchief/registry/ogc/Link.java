package org.riverchief.registry.ogc;

import org.jspecify.annotations.Nullable;

/** A link of the standard's documents. */
record Link(
        String href,
        String rel,
        String type,
        String title,
        @Nullable String hreflang) {

    static final String JSON = "application/json";
    static final String GEO_JSON = "application/geo+json";
    static final String HTML = "text/html";
    static final String SCHEMA = "application/schema+json";
    static final String OPEN_API = "application/vnd.oai.openapi+json;version=3.0";

    static Link of(String href, String rel, String type, String title) {
        return new Link(href, rel, type, title, HTML.equals(type) ? "zh-CN" : null);
    }
}

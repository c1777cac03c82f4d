package org.riverchief.registry.ogc;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;

/** Absolute addresses below {@code /ogc} at the origin the client asked, which the gateway names. */
record Address(String base, String path, MultivaluedMap<String, String> query) {

    static Address of(UriInfo uri) {
        String base = uri.getBaseUri().resolve("/ogc").toString();
        String path = uri.getPath().replaceFirst("^/?ogc/?", "").replaceFirst("/$", "");
        return new Address(base, path, uri.getQueryParameters());
    }

    /** Returns the address of a document, the landing page for an empty path. */
    String of(String... segments) {
        return UriBuilder.fromUri(base).segment(segments).build().toString();
    }

    /** Returns the links to this document as it is and in the other format. */
    List<Link> selfAndAlternate(Format format, String jsonType, String title) {
        List<Link> links = new ArrayList<>();
        links.add(Link.of(withFormat(format), "self", type(format, jsonType), title));
        Format other = format.other();
        links.add(Link.of(withFormat(other), "alternate", type(other, jsonType), title));
        return links;
    }

    /** Returns this address with a parameter that names where the following page begins. */
    String after(String key) {
        return with("after", key);
    }

    private String withFormat(Format format) {
        return with(Parameters.FORMAT, format.word());
    }

    private String with(String parameter, String value) {
        UriBuilder address = UriBuilder.fromUri(base).path(path);
        query.forEach((name, values) -> {
            if (!name.equals(parameter)) {
                values.forEach(each -> address.queryParam(name, "{value}").resolveTemplate("value", each));
            }
        });
        return address.queryParam(parameter, "{value}")
                .resolveTemplate("value", value)
                .build()
                .toString();
    }

    private static String type(Format format, String jsonType) {
        return format == Format.JSON ? jsonType : Link.HTML;
    }
}

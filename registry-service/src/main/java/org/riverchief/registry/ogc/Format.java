package org.riverchief.registry.ogc;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.riverchief.defaults.problem.DomainException;

/** How an answer is written. */
enum Format {
    JSON,
    HTML;

    /**
     * Returns what the parameter {@code f} says, or else what the client would rather read.
     *
     * @throws DomainException {@code invalid-parameter} for any other word
     */
    static Format of(Parameters parameters, HttpHeaders headers) {
        return parameters.value(Parameters.FORMAT).map(Format::named).orElseGet(() -> preferred(headers));
    }

    String word() {
        return this == JSON ? "json" : "html";
    }

    Format other() {
        return this == JSON ? HTML : JSON;
    }

    private static Format named(String word) {
        return switch (word) {
            case "json" -> JSON;
            case "html" -> HTML;
            default -> throw OgcProblems.invalidParameter(Parameters.FORMAT, "json or html");
        };
    }

    private static Format preferred(HttpHeaders headers) {
        for (MediaType type : headers.getAcceptableMediaTypes()) {
            if (type.getSubtype().endsWith("json") || type.isWildcardType()) {
                return JSON;
            }
            if (type.isCompatible(MediaType.TEXT_HTML_TYPE)) {
                return HTML;
            }
        }
        return JSON;
    }
}

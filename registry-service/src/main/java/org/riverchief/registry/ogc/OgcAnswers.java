package org.riverchief.registry.ogc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.riverchief.registry.features.FeatureTable;

/** Writes documents as JSON or as pages. */
@ApplicationScoped
class OgcAnswers {

    private static final String CONTENT_CRS = "Content-Crs";

    private final ObjectMapper json;
    private final HtmlPages pages;

    OgcAnswers(ObjectMapper json, HtmlPages pages) {
        this.json = json;
        this.pages = pages;
    }

    Response landing(LandingView view, Address address, Format format) {
        return format == Format.JSON ? json(view, Link.JSON) : html(pages.landing(view, address));
    }

    Response conformance(Address address, Format format) {
        return format == Format.JSON
                ? json(ConformanceView.OURS, Link.JSON)
                : html(pages.conformance(ConformanceView.OURS, address));
    }

    Response api(Map<String, Object> description, Address address, Format format) {
        return format == Format.JSON ? json(description, Link.OPEN_API) : html(pages.api(description, address));
    }

    Response collections(CollectionsView view, Address address, Format format) {
        return format == Format.JSON ? json(view, Link.JSON) : html(pages.collections(view, address));
    }

    Response collection(CollectionView view, Address address, Format format) {
        return format == Format.JSON ? json(view, Link.JSON) : html(pages.collection(view, address));
    }

    Response queryables(Map<String, Object> schema, Address address, Format format) {
        return format == Format.JSON ? json(schema, Link.SCHEMA) : html(pages.queryables(schema, address));
    }

    Response items(ItemsView view, FeatureTable table, Address address, Format format, CoordinateSystem system) {
        return format == Format.JSON
                ? placed(json(view, Link.GEO_JSON), system)
                : placed(html(pages.items(view, table, address)), system);
    }

    Response item(FeatureView view, FeatureTable table, Address address, Format format, CoordinateSystem system) {
        return format == Format.JSON
                ? placed(json(view, Link.GEO_JSON), system)
                : placed(html(pages.item(view, table, address)), system);
    }

    Response style() {
        return Response.ok(HtmlPages.style(), "text/css;charset=UTF-8").build();
    }

    private static Response placed(Response answer, CoordinateSystem system) {
        return Response.fromResponse(answer)
                .header(CONTENT_CRS, "<" + system.uri() + ">")
                .build();
    }

    private Response json(Object document, String type) {
        try {
            return Response.ok(json.writeValueAsString(document), type)
                    .header("Vary", "Accept")
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The document was not written", e);
        }
    }

    private static Response html(String page) {
        return Response.ok(page, "text/html;charset=UTF-8")
                .header("Vary", "Accept")
                .build();
    }
}

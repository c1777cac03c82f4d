package org.riverchief.patrol.open311;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.integration.registry.ReachCopy;
import org.riverchief.patrol.publiccategory.PublicCategories;
import org.riverchief.patrol.publiccategory.PublicCategoryView;
import org.riverchief.patrol.publicreport.PublicReport;
import org.riverchief.patrol.publicreport.PublicReportStep;
import org.riverchief.patrol.publicreport.TrackingCode;
import org.riverchief.patrol.publicstatus.PublicStatuses;

/** Writes what we know in the words of the specification. */
@ApplicationScoped
class Open311Documents {

    private static final String REQUESTS = "service_requests";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX").withZone(ZoneId.of("Asia/Shanghai"));
    /** When what the endpoint offers last changed. */
    private static final String CHANGESET = "2026-11-24T00:00:00+08:00";

    private final PublicCategories categories;
    private final PublicStatuses statuses;
    private final Open311Config config;

    Open311Documents(PublicCategories categories, PublicStatuses statuses, Open311Config config) {
        this.categories = categories;
        this.statuses = statuses;
        this.config = config;
    }

    Open311Document discovery() {
        ObjectNode endpoint = Open311Document.object()
                .put("specification", "http://wiki.open311.org/GeoReport_v2")
                .put("url", config.endpoint().toString())
                .put("changeset", CHANGESET)
                .put("type", "production");
        endpoint.set("formats", Open311Document.array().add("text/xml").add("application/json"));
        ObjectNode discovery = Open311Document.object()
                .put("changeset", CHANGESET)
                .put("contact", config.contact())
                .put("key_service", config.contact());
        discovery.set("endpoints", Open311Document.array().add(endpoint));
        return new Open311Document("discovery", discovery);
    }

    Open311Document services() {
        ArrayNode services = Open311Document.array();
        for (PublicCategoryView category : categories.list()) {
            services.add(Open311Document.object()
                    .put("service_code", category.code())
                    .put("service_name", category.name())
                    .put("description", category.hint())
                    .put("metadata", false)
                    .put("type", "realtime")
                    .put("keywords", category.keywords())
                    .put("group", category.group()));
        }
        return new Open311Document("services", services);
    }

    /** Services have no further fields here; the definition says so. */
    Open311Document definition(String serviceCode) {
        PublicCategoryView category = require(serviceCode);
        ObjectNode definition = Open311Document.object().put("service_code", category.code());
        definition.set("attributes", Open311Document.array());
        return new Open311Document("service_definition", definition);
    }

    PublicCategoryView require(@Nullable String serviceCode) {
        if (serviceCode == null || serviceCode.isBlank()) {
            throw Open311Failure.invalid("service_code was not provided");
        }
        Optional<PublicCategoryView> category = categories.find(serviceCode);
        return category.orElseThrow(() -> Open311Failure.notFound("service_code provided was not found"));
    }

    /** Tells a sender the request's id, and the tracking code by which its reporter may judge the handling. */
    Open311Document created(PublicReport report, @Nullable String accountId) {
        String code = TrackingCode.shown(report.code);
        ObjectNode request = Open311Document.object()
                .put("service_request_id", report.id.toString())
                .put("service_notice", "查询码 " + code + ",可凭此查询办理进展并评价")
                .put("account_id", accountId)
                .put("tracking_code", code);
        return new Open311Document(REQUESTS, Open311Document.array().add(request));
    }

    Open311Document token(String token) {
        ObjectNode request =
                Open311Document.object().put("service_request_id", token).put("token", token);
        return new Open311Document(REQUESTS, Open311Document.array().add(request));
    }

    Open311Document requests(List<PublicReport> reports) {
        ArrayNode requests = Open311Document.array();
        reports.forEach(report -> requests.add(request(report)));
        return new Open311Document(REQUESTS, requests);
    }

    Open311Document updates(List<PublicReportStep> steps) {
        ArrayNode updates = Open311Document.array();
        for (PublicReportStep step : steps) {
            PublicStatuses.Words words = statuses.of(step.status);
            updates.add(Open311Document.object()
                    .put("update_id", step.id.toString())
                    .put("service_request_id", step.reportId.toString())
                    .put("status", status(words))
                    .put("status_code", step.status)
                    .put("updated_datetime", time(step.happenedAt))
                    .put("description", step.words == null ? words.words() : step.words)
                    .putNull("media_url"));
        }
        return new Open311Document("service_request_updates", updates);
    }

    private ObjectNode request(PublicReport report) {
        PublicStatuses.Words words = statuses.of(report.status);
        Optional<ReachCopy> reach = ReachCopy.byId(report.reachId);
        String name =
                categories.find(report.category).map(PublicCategoryView::name).orElse(report.category);
        return Open311Document.object()
                .put("service_request_id", report.id.toString())
                .put("status", status(words))
                .put("status_notes", words.words())
                .put("service_name", name)
                .put("service_code", report.category)
                .put("description", report.descriptionPublic ? report.description : null)
                .putNull("agency_responsible")
                .putNull("service_notice")
                .put("requested_datetime", time(report.receivedAt))
                .put("updated_datetime", time(report.statusAt))
                .put("expected_datetime", report.dueAt == null ? null : time(report.dueAt))
                .put(
                        "address",
                        reach.map(known -> known.waterBodyName + " " + known.name)
                                .orElse(null))
                .put("address_id", report.reachId.toString())
                .putNull("zipcode")
                .put("lat", report.latitude)
                .put("long", report.longitude)
                .putNull("media_url");
    }

    private static String status(PublicStatuses.Words words) {
        return words.open() ? "open" : "closed";
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }
}

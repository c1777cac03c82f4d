package org.riverchief.defaults.events;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The names this service's events and topics carry. */
@ApplicationScoped
class EventSource {

    private final String service;
    private final EventsConfig config;

    EventSource(@ConfigProperty(name = "quarkus.application.name") String service, EventsConfig config) {
        this.service = service;
        this.config = config;
    }

    String service() {
        return service;
    }

    /** Returns the CloudEvents source, {@code /instances/<division>/<service>}. */
    String uri() {
        return "/instances/%s/%s".formatted(config.instance(), service);
    }

    String topicName(String topic) {
        return config.topicPrefix().orElse("") + topic;
    }

    /** Returns the topic without this instance's prefix. */
    String topicOf(String topicName) {
        return topicName.substring(config.topicPrefix().orElse("").length());
    }
}

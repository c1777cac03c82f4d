package org.riverchief.defaults.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The names this service's events and topics carry. */
@ApplicationScoped
class EventSource {

    private final String service;
    private final String instance;
    private final String topicPrefix;

    EventSource(
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "riverchief.instance") String instance,
            @ConfigProperty(name = "riverchief.topic-prefix") Optional<String> topicPrefix) {
        this.service = service;
        this.instance = instance;
        this.topicPrefix = topicPrefix.orElse("");
    }

    String service() {
        return service;
    }

    /** Returns the CloudEvents source, {@code /instances/<division>/<service>}. */
    String uri() {
        return "/instances/%s/%s".formatted(instance, service);
    }

    String topicName(String topic) {
        return topicPrefix + topic;
    }

    /** Returns the topic without this instance's prefix. */
    String topicOf(String topicName) {
        return topicName.substring(topicPrefix.length());
    }
}
